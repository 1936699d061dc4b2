import type { ResolvedArticle } from '#src/pipeline/emitting/resolved-corpus.ts';
import { isoDay } from '#src/domain/day.ts';
import type { Anchor, ReportEvidence, StatementEvidence } from '#src/schema/evidence-file.ts';
import { positionSchema } from '#src/schema/vocabulary.ts';
import type { InventedDate } from './invented-dates.ts';
import type { Random } from './seeded-random.ts';

/** What is invented of an event before anybody reports it. Actors and issue are numbers. */
export type Sketch = InventedDate & {
  id: string;
  title: string;
  issue: number;
  actors: readonly number[];
  speaks: boolean;
  article: number;
};

/** Articles that report the events, a paragraph each; every quote stands in its text. */
export function inventedArticles(
  random: Random,
  sketches: readonly Sketch[],
  sourceOf: () => number,
): ResolvedArticle[] {
  const byArticle: Sketch[][] = [];
  for (const sketch of sketches) (byArticle[sketch.article] ??= []).push(sketch);
  return byArticle.map((events, i) => {
    const article = `articulo-${i}`;
    let text = '';
    const quoted = (words: string, after: string): Anchor => {
      const start = text.length;
      text += words + after;
      return { exact: words, prefix: '', suffix: '', start, end: start + words.length };
    };
    const quotedAfter = (before: string, words: string, after: string) => {
      text += before;
      return quoted(words, after);
    };
    const reports: ReportEvidence[] = [];
    const statements: StatementEvidence[] = [];
    for (const event of events) {
      reports.push(report(article, event, quoted(`${event.title}, según el parte`, '. ')));
      if (event.speaks) {
        const words = quotedAfter(
          '«',
          `Es lo que toca con el tema ${event.issue + 1}`,
          '», dijo.\n\n',
        );
        statements.push(statement(random, article, event, words));
      }
    }
    const known = events.flatMap(({ date }) => date.max ?? date.min ?? []);
    const latest = known.reduce<number | null>((a, b) => Math.max(a ?? b, b), null);
    const label = { es: `Parte ${i + 1}`, en: `Dispatch ${i + 1}` };
    return {
      id: article,
      front: {
        id: article,
        file: `${article}.txt`,
        language: 'es',
        source: `medio-${sourceOf()}`,
        date: latest === null ? null : isoDay(latest),
        headline: null,
        label,
        headings: [],
        sic: [],
        url: null,
      },
      date: {
        edtf: latest === null ? null : isoDay(latest),
        shape: latest === null ? 'undated' : 'day',
        min: latest,
        max: latest,
        approximate: 'none',
        uncertain: false,
      },
      text,
      headings: [],
      sic: [],
      reports,
      statements,
      forms: [],
    };
  });
}

const SHARED = {
  dateBasis: 'stated',
  dateNote: null,
  accordingTo: null,
  via: null,
  credibility: null,
  sic: [],
  translation: null,
} as const;

function report(article: string, event: Sketch, quote: Anchor): ReportEvidence {
  return {
    ...SHARED,
    sic: [],
    id: `informe-${event.id}`,
    article,
    date: event.date,
    quote,
    event: event.id,
    status: event.status,
    form: 'narrator',
  };
}

function statement(
  random: Random,
  article: string,
  event: Sketch,
  quote: Anchor,
): StatementEvidence {
  return {
    ...SHARED,
    sic: [],
    id: `dicho-${event.id}`,
    article,
    date: event.date,
    quote,
    speaker: `actor-${event.actors[0] ?? 0}`,
    form: 'direct',
    event: event.id,
    mentions: [],
    stances: [
      {
        issue: `tema-${event.issue}`,
        position: random.of(positionSchema.options),
        basis: 'explicit',
        confidence: 'moderate',
        because: { es: 'Lo dice así.', en: 'It is said so.' },
        marks: [],
      },
    ],
  };
}
