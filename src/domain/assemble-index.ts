import type { IndexFile } from '#src/schema/index-file.ts';
import type {
  ArticleListFile,
  DrawFile,
  FacetsFile,
  StancesFile,
  TextsFile,
  WhoFile,
} from '#src/schema/index-parts.ts';
import { oncePer } from './once-per.ts';
import { unpackChoices } from './packed-choices.ts';
import { unpackNumbers } from './packed-numbers.ts';

/** The parts of an index that have come. */
export type IndexParts = {
  draw: DrawFile;
  who: WhoFile | null;
  facets: FacetsFile | null;
  articles: ArticleListFile | null;
  stances: StancesFile | null;
  texts: readonly TextsFile[];
};

/**
 * An index as if it had come in one file. What has not come is empty: no one takes part, nothing
 * is said, and events have neither id nor title.
 * @throws RangeError when a column is too short
 */
export function assembleIndex(parts: IndexParts): IndexFile {
  const { draw, who, facets, articles, stances, texts } = parts;
  const { size } = draw;
  return {
    schemaVersion: draw.schemaVersion,
    buildId: draw.buildId,
    codes: draw.codes,
    lanes: draw.lanes,
    issues: draw.issues,
    sources: draw.sources,
    retired: draw.retired,
    actors:
      who?.actors.map((actor, row) => ({
        ...actor,
        forms: articles?.forms[row] ?? [],
        namedBy: articles?.namedBy[row] ?? [],
      })) ?? [],
    articles: articles?.articles ?? [],
    sharedQuotes: facets?.sharedQuotes ?? [],
    stances: stances?.stances ?? NO_STANCES,
    events: {
      ...textColumns(size, texts),
      ...dateColumns(draw),
      ...(facets ? facetColumns(facets) : noFacets(size)),
      participants: who ? participants(who) : filled(size, NONE),
      articles: articles ? reporting(articles) : filled(size, NONE),
    },
  };
}

const NONE: number[] = [];

const dateColumns = oncePer(({ size, codes, kinds, firstDay, events }: DrawFile) => {
  const step = unpackNumbers(events.step);
  const span = unpackNumbers(events.span);
  const kind = unpackNumbers(events.kind);
  const min: (number | null)[] = [];
  const max: (number | null)[] = [];
  let day = firstDay;
  for (let row = 0; row < size; row++) {
    day += step[row] ?? Number.NaN;
    const open = kinds[kind[row] ?? -1]?.open;
    min.push(open === 'start' || open === 'both' ? null : day);
    max.push(
      open === 'end' || open === 'both' ? null : day + (open === 'none' ? (span[row] ?? 0) : 0),
    );
  }
  const codeOf = (of: (one: DrawFile['kinds'][number]) => number) => {
    const byKind = kinds.map(of);
    return kind.map((code) => byKind[code] ?? Number.NaN);
  };
  return {
    min,
    max,
    shape: codeOf(({ shape }) => codes.shape.indexOf(shape)),
    approximate: codeOf(({ approximate }) => codes.approximate.indexOf(approximate)),
    uncertain: codeOf(({ uncertain }) => Number(uncertain)),
    basis: codeOf(({ basis }) => (basis === null ? -1 : codes.dateBasis.indexOf(basis))),
    status: codeOf(({ status }) => codes.status.indexOf(status)),
    issue: unpackNumbers(events.issue),
  };
});

const facetColumns = oncePer(({ events }: FacetsFile) => ({
  plover: unpackNumbers(events.plover).map(minusOne),
  position: unpackNumbers(events.position).map(minusOne),
  quotes: unpackNumbers(events.quotes),
  differs: unpackNumbers(events.differs),
  shard: unpackNumbers(events.shard),
}));

function noFacets(size: number): ReturnType<typeof facetColumns> {
  const none = filled(size, -1);
  const zero = filled(size, 0);
  return { plover: none, position: none, quotes: zero, differs: zero, shard: zero };
}

const participants = oncePer(({ casts, events }: WhoFile): number[][] => {
  const actor = unpackChoices(events.actor);
  let at = 0;
  return unpackNumbers(events.cast).map((cast) =>
    (casts[cast] ?? []).flatMap((role) => [actor[at++] ?? -1, role]),
  );
});

const reporting = oncePer(({ events }: ArticleListFile): number[][] => {
  const article = unpackNumbers(events.article);
  let at = 0;
  return unpackNumbers(events.count).map((count) => article.slice(at, (at += count)));
});

function textColumns(
  size: number,
  texts: readonly TextsFile[],
): Pick<IndexFile['events'], 'id' | 'title' | 'short' | 'edtf' | 'mode'> {
  const columns = {
    id: filled(size, ''),
    title: { es: filled(size, ''), en: filled(size, '') },
    short: { es: filled(size, ''), en: filled(size, '') },
    edtf: filled<string | null>(size, null),
    mode: filled<string | null>(size, null),
  };
  for (const { from, events } of texts) {
    events.id.forEach((id, i) => {
      const row = from + i;
      columns.id[row] = id;
      for (const language of ['es', 'en'] as const) {
        columns.title[language][row] = events.title[language][i] ?? '';
        columns.short[language][row] = events.short[language][i] ?? '';
      }
      columns.edtf[row] = events.edtf[i] ?? null;
      columns.mode[row] = events.mode[i] ?? null;
    });
  }
  return columns;
}

const NO_STANCES: IndexFile['stances'] = {
  statement: [],
  actor: [],
  issue: [],
  position: [],
  basis: [],
  confidence: [],
  form: [],
  article: [],
  words: [],
  origin: [],
  event: [],
  edtf: [],
  shape: [],
  min: [],
  max: [],
  approximate: [],
  uncertain: [],
  dateBasis: [],
  shard: [],
};

function filled<T>(size: number, value: T): T[] {
  const list: T[] = [];
  for (let row = 0; row < size; row++) list.push(value);
  return list;
}

const minusOne = (code: number) => code - 1;
