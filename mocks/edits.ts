import type { Dataset } from './dataset.ts';
import { withTexts } from './text-edits.ts';

/** Texts that must appear as they are, and do nothing. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("//evil.example")',
  '@SUM(1+1)*cmd|"/C calc"!A0',
  '\u202eabc\u202c \u200fdef\u2066',
  '{count, plural, one {#} other {#}} <b>x</b>',
  '__proto__',
] as const;

const LONG = 'Intercontinentalización-sin-espacios-'.repeat(12);

/** Data sets of another content than the built one. */
export const edits = {
  'hostile-text': (dataset: Dataset): Dataset => {
    let slot = 0;
    const nextHostile = () => HOSTILE[slot++ % HOSTILE.length] ?? '';
    return withUrls(
      withTexts(
        dataset,
        (text) => `${nextHostile()} ${text}`,
        (quote) => `${HOSTILE[0]}${quote.slice(HOSTILE[0].length)}`.slice(0, quote.length),
      ),
    );
  },
  'huge-titles': (dataset: Dataset): Dataset =>
    withTexts(
      dataset,
      (text) => `${text} ${LONG} ${`${text} `.repeat(10)}`.trim(),
      (quote) => quote,
    ),
  'empty-corpus': ({ manifest, index }: Dataset): Dataset => ({
    manifest: { ...manifest, extent: null, latestSourceDay: null },
    index: {
      ...index,
      lanes: [],
      issues: [],
      actors: [],
      sources: [],
      articles: [],
      retired: [],
      events: emptied(index.events),
      stances: emptied(index.stances),
    },
    evidence: [],
    articles: [],
  }),
};

export type EditName = keyof typeof edits;

function withUrls(dataset: Dataset): Dataset {
  const { index } = dataset;
  const url = 'javascript:alert(1)';
  return {
    ...dataset,
    index: { ...index, articles: index.articles.map((article) => ({ ...article, url })) },
  };
}

/** Columns without rows, at any depth. */
function emptied<T extends object>(columns: T): T {
  return Object.fromEntries(
    Object.entries(columns).map(([key, column]) => [
      key,
      Array.isArray(column) ? [] : emptied(column as object),
    ]),
  ) as T;
}
