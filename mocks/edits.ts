import type { IndexFile } from '#src/schema/index-file.ts';
import type { RetiredId } from '#src/schema/retired-ids.ts';
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

const NEXT = 'next-build'.padEnd(64, '-');
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
  /** Ids that links may still carry: `old-<id>` of each event, actor and article was renamed, `gone` withdrawn. */
  'retired-ids': ({ index, ...rest }: Dataset): Dataset => ({
    ...rest,
    index: { ...index, retired: [...index.retired, ...retiredIds(index)] },
  }),
  /** The same again, as a later build: every file differs from the ones on a page that is open. */
  'next-build': ({ manifest, index, evidence, articles }: Dataset): Dataset => ({
    manifest: { ...manifest, buildId: NEXT },
    index: { ...index, buildId: NEXT },
    evidence: evidence.map((file) => ({ ...file, buildId: NEXT })),
    articles: articles.map((file) => ({ ...file, buildId: NEXT })),
  }),
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
      sharedQuotes: [],
      stances: emptied(index.stances),
    },
    evidence: [],
    articles: [],
  }),
};

export type EditName = keyof typeof edits;

function retiredIds({ events, actors, articles }: IndexFile): RetiredId[] {
  const inUse = {
    event: events.id,
    actor: actors.map(({ id }) => id),
    article: articles.map(({ id }) => id),
  };
  const removed = { es: 'Estaba repetido', en: 'It was a duplicate' };
  return (['event', 'actor', 'article'] as const).flatMap((entity) => [
    ...inUse[entity].map((id) => ({ entity, id: `old-${id}`, redirect: id })),
    { entity, id: 'gone', removed },
  ]);
}

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
