import { hashId } from '#src/domain/hash-id.ts';
import { packChoices } from '#src/domain/packed-choices.ts';
import { packNumbers } from '#src/domain/packed-numbers.ts';
import type { ActorRow, IndexFile } from '#src/schema/index-file.ts';
import type {
  ArticleListFile,
  DateKind,
  DrawFile,
  FacetsFile,
  IdsFile,
  StancesFile,
  TextsFile,
  WhoFile,
} from '#src/schema/index-parts.ts';
import type { IndexBody } from './index-file.ts';

type BodyOf<File> = Omit<File, 'schemaVersion' | 'buildId'>;

/** An index in parts, each fetched when it is needed: see `schema/index-parts.ts`. */
export type SplitIndex = {
  draw: BodyOf<DrawFile>;
  who: BodyOf<WhoFile>;
  facets: BodyOf<FacetsFile>;
  articles: BodyOf<ArticleListFile>;
  stances: BodyOf<StancesFile>;
  ids: BodyOf<IdsFile>;
  texts: readonly BodyOf<TextsFile>[];
};

/** Events a file of texts: some hundred kilobytes. */
const TEXTS_PER_FILE = 2000;

/** @param index whose events stand in the order of time */
export function splitIndex(index: IndexBody): SplitIndex {
  const { codes, lanes, issues, sources, retired, events, articles, sharedQuotes } = index;
  const size = events.id.length;
  return {
    draw: {
      codes,
      lanes,
      issues,
      sources,
      retired,
      size,
      textsPerFile: TEXTS_PER_FILE,
      ...datesOf(index),
    },
    who: {
      actors: index.actors.map(withoutNames),
      ...castsOf(events.participants),
    },
    facets: {
      events: {
        plover: packNumbers(events.plover.map(plusOne)),
        position: packNumbers(events.position.map(plusOne)),
        quotes: packNumbers(events.quotes),
        differs: packNumbers(events.differs),
        shard: packNumbers(events.shard),
      },
      sharedQuotes,
    },
    articles: {
      articles,
      forms: index.actors.map(({ forms }) => forms),
      namedBy: index.actors.map(({ namedBy }) => namedBy),
      events: {
        count: packNumbers(events.articles.map((rows) => rows.length)),
        article: packNumbers(events.articles.flat()),
      },
    },
    stances: { stances: index.stances },
    ids: {
      low: packNumbers(events.id.map((id) => hashId(id) & 0xffff)),
      high: packNumbers(events.id.map((id) => hashId(id) >>> 16)),
    },
    texts: Array.from({ length: Math.ceil(size / TEXTS_PER_FILE) }, (_, file) =>
      textsOf(events, file * TEXTS_PER_FILE),
    ),
  };
}

function withoutNames(actor: ActorRow): WhoFile['actors'][number] {
  const { forms: _forms, namedBy: _namedBy, ...rest } = actor;
  return rest;
}

function castsOf(participants: readonly number[][]): Pick<WhoFile, 'casts' | 'events'> {
  const casts = codesOf(participants.map((pairs) => pairs.filter(isOdd)));
  return {
    casts: casts.values,
    events: {
      cast: packNumbers(casts.codes),
      actor: packChoices(participants.flatMap((pairs) => pairs.filter(isEven))),
    },
  };
}

/** Each distinct value once, and for each value its number. */
function codesOf<T>(values: readonly T[]): { values: T[]; codes: number[] } {
  const known = new Map<string, { code: number; value: T }>();
  const codes = values.map((value) => {
    const key = JSON.stringify(value);
    const entry = known.get(key) ?? { code: known.size, value };
    known.set(key, entry);
    return entry.code;
  });
  return { values: Array.from(known.values(), ({ value }) => value), codes };
}

function datesOf({ events, codes }: IndexBody): Pick<DrawFile, 'kinds' | 'firstDay' | 'events'> {
  const kinds = codesOf(events.id.map((_, row) => kindOf(events, codes, row)));
  const known = events.id.map((_, row) => events.min[row] ?? events.max[row] ?? null);
  const firstDay = known[0] ?? 0;
  let before = firstDay;
  const step = known.map((day) => {
    const days = (day ?? before) - before;
    before += days;
    return days;
  });
  const span = events.id.map((_, row) => {
    const [min, max] = [events.min[row] ?? null, events.max[row] ?? null];
    return min === null || max === null ? 0 : max - min;
  });
  return {
    kinds: kinds.values,
    firstDay,
    events: {
      step: packNumbers(step),
      span: packNumbers(span),
      kind: packNumbers(kinds.codes),
      issue: packNumbers(events.issue),
    },
  };
}

function kindOf(events: IndexFile['events'], codes: IndexFile['codes'], row: number): DateKind {
  const isOpen = { start: events.min[row] === null, end: events.max[row] === null };
  const basis = events.basis[row] as number;
  return {
    shape: codes.shape[events.shape[row] as number] as DateKind['shape'],
    approximate: codes.approximate[events.approximate[row] as number] as DateKind['approximate'],
    uncertain: events.uncertain[row] === 1,
    basis: basis === -1 ? null : (codes.dateBasis[basis] as DateKind['basis']),
    open: isOpen.start ? (isOpen.end ? 'both' : 'start') : isOpen.end ? 'end' : 'none',
    status: codes.status[events.status[row] as number] as DateKind['status'],
  };
}

function textsOf(events: IndexFile['events'], from: number): BodyOf<TextsFile> {
  const cut = <T>(column: readonly T[]) => column.slice(from, from + TEXTS_PER_FILE);
  return {
    from,
    events: {
      id: cut(events.id),
      title: { es: cut(events.title.es), en: cut(events.title.en) },
      short: { es: cut(events.short.es), en: cut(events.short.en) },
      edtf: cut(events.edtf),
      mode: cut(events.mode),
    },
  };
}

const isEven = (_: number, i: number) => i % 2 === 0;
const isOdd = (_: number, i: number) => i % 2 === 1;
const plusOne = (code: number) => code + 1;
