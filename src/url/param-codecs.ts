import type { CardGrouping, CardOrder } from '#src/domain/actor-cards.ts';
import type { Comparison } from '#src/domain/comparison.ts';
import { isoDay, parseIsoDay, type Day } from '#src/domain/day.ts';
import { LIST_SORT_KEYS, type ListSort } from '#src/domain/event-order.ts';
import {
  CERTAINTIES,
  IN_RANGE,
  type Certainty,
  type InRange,
  type Term,
} from '#src/domain/filters.ts';
import { LANE_KEYS, type LaneKey } from '#src/domain/lane-groups.ts';
import { POSITIONS_AND_NONE } from '#src/domain/position.ts';
import type { AsOf } from '#src/domain/stance-as-of.ts';
import type { Status } from '#src/schema/vocabulary.ts';
import type {
  MatrixGroup,
  MatrixSort,
  MatrixView,
  ReaderEvidence,
  ViewState,
} from './view-state.ts';

/**
 * One search parameter. `parse` gives null for text that is not of its form; a part that it leaves
 * out while the rest holds goes to `drop`. `serialize` writes what `parse` reads.
 */
export type Codec<T> = {
  parse: (text: string, drop: (part: string) => void) => T | null;
  serialize: (value: T) => string;
};

/** Longest text that is searched for, in UTF-16 code units. */
const MAX_TEXT = 200;

/** More columns leave no room for their words. */
export const MOST_SIDE_BY_SIDE = 3;

const ID = /^[^~!\s]{1,64}$/;
const CHART = /^(mix|time|groups|flows)(~\S{1,64})?$/;
const STATUSES = ['occurred', 'ongoing', 'recurring', 'planned', 'hypothetical'] as const;
const MATRIX_GROUPS = ['country', 'kind', 'affiliation', 'none'] as const;
const SORTS = ['evidence', 'name', 'similarity', 'hand'] as const;
const GROUPS = ['country', 'kind', 'none'] as const;
const CARD_ORDERS = ['evidence', 'name', 'issues'] as const;
const VIEWS = ['detailed', 'compact'] as const;
const EVIDENCE = ['all', 'stances'] as const;
const LANGUAGES = ['es', 'en'] as const;

const isId = (text: string) => ID.test(text);
const isOneOf = (values: readonly string[]) => (text: string) => values.includes(text);

/** A text that stands for itself where it is a `T`. */
function plain<T extends string>(isValue: (text: string) => boolean): Codec<T> {
  return {
    parse: (text) => (isValue(text) ? (text as T) : null),
    serialize: (value) => value,
  };
}

/** One word of a fixed list. */
export function choice<T extends string>(values: readonly T[]): Codec<T> {
  return plain(isOneOf(values));
}

/**
 * `marco-rubio~!donald-trump`: `~` separates, `!` excludes. A term that is malformed, or asks for
 * the contrary of an earlier one, is dropped.
 */
export function terms<T extends string>(
  isValue: (text: string) => boolean,
): Codec<readonly Term<T>[]> {
  return {
    parse: (text, drop) => {
      const known = new Map<string, Term<T>>();
      const unusable: string[] = [];
      for (const part of text.split('~')) {
        const exclude = part.startsWith('!');
        const value = exclude ? part.slice(1) : part;
        const contradicts = known.has(value) && known.get(value)?.exclude !== exclude;
        if (!isValue(value) || contradicts) unusable.push(part);
        else known.set(value, { value: value as T, exclude });
      }
      if (known.size === 0) return null;
      unusable.forEach(drop);
      return [...known.values()];
    },
    serialize: (list) => list.map((term) => (term.exclude ? '!' : '') + term.value).join('~'),
  };
}

/** `mix`, `time~us-alliance`: the question, and the issue that it is asked of. */
const chartCodec = plain<NonNullable<ViewState['chart']>>((text) => CHART.test(text));

const rangeCodec: Codec<NonNullable<ViewState['range']>> = {
  parse: (text) => {
    const [first = '', last = '', rest] = text.split('..');
    const start = parseIsoDay(first);
    const end = parseIsoDay(last);
    if (start === null || end === null || rest !== undefined || start > end) return null;
    return { start, end };
  },
  serialize: ({ start, end }) => `${isoDay(start)}..${isoDay(end)}`,
};

/** `actor:marco-rubio`, `before:<event>`, `from:2025-10-01`, `until:2025-12-31`. */
const compareCodec: Codec<Comparison> = {
  parse: (text) => {
    const [, kind, value = ''] = /^(actor|before|from|until):(.*)$/.exec(text) ?? [];
    if (kind === 'actor' || kind === 'before') return isId(value) ? { kind, id: value } : null;
    const day = parseIsoDay(value);
    return kind && day !== null ? { kind: kind as 'from' | 'until', day } : null;
  },
  serialize: (compare) => `${compare.kind}:${'id' in compare ? compare.id : isoDay(compare.day)}`,
};

const dayCodec: Codec<Day> = { parse: parseIsoDay, serialize: isoDay };

const asOfCodec: Codec<AsOf> = {
  parse: (text) => (text === 'all' ? text : parseIsoDay(text)),
  serialize: (asOf) => (asOf === 'all' ? asOf : isoDay(asOf)),
};

/** `a~b~c`, in this order and no more than `most`; what is malformed, repeated or too much is dropped. */
const idList = (most = Infinity): Codec<readonly string[]> => ({
  parse: (text, drop) => {
    const ids = new Set<string>();
    const unusable: string[] = [];
    for (const part of text.split('~')) {
      if (ids.size < most && isId(part) && !ids.has(part)) ids.add(part);
      else unusable.push(part);
    }
    if (ids.size === 0) return null;
    unusable.forEach(drop);
    return [...ids];
  },
  serialize: (ids) => ids.join('~'),
});

const cellCodec: Codec<NonNullable<ViewState['cell']>> = {
  parse: (text) => {
    const [actor = '', issue = '', rest] = text.split('~');
    return isId(actor) && isId(issue) && rest === undefined ? { actor, issue } : null;
  },
  serialize: ({ actor, issue }) => `${actor}~${issue}`,
};

const listSortCodec: Codec<ListSort> = {
  parse: (text) => {
    const descending = text.startsWith('-');
    const key = LIST_SORT_KEYS.find((name) => name === (descending ? text.slice(1) : text));
    return key ? { key, descending } : null;
  },
  serialize: ({ key, descending }) => (descending ? '-' : '') + key,
};

const isSort = isOneOf(SORTS);
const matrixSortCodec = plain<MatrixSort>(
  (text) => isSort(text) || (text.startsWith('issue:') && isId(text.slice(6))),
);

const textCodec: Codec<string> = {
  parse: (text) => (text.length <= MAX_TEXT ? text : null),
  // Cutting may leave half a character, which no URL can carry.
  serialize: (text) => text.slice(0, MAX_TEXT).replace(/\p{Surrogate}/gu, ''),
};

/** Says nothing where it is off. */
const isOnCodec: Codec<boolean> = {
  parse: (text) => text === '1' || null,
  serialize: (isOn) => (isOn ? '1' : ''),
};

/** Codecs by parameter. */
export const codecs = {
  range: rangeCodec,
  inRange: choice<InRange>(IN_RANGE),
  ids: terms<string>(isId),
  status: terms<Status>(isOneOf(STATUSES)),
  stance: terms<(typeof POSITIONS_AND_NONE)[number]>(isOneOf(POSITIONS_AND_NONE)),
  certainty: terms<Certainty>(isOneOf(CERTAINTIES)),
  text: textCodec,
  compare: compareCodec,
  lanes: choice<LaneKey>(LANE_KEYS),
  group: choice<MatrixGroup>(MATRIX_GROUPS),
  listSort: listSortCodec,
  matrixSort: matrixSortCodec,
  silent: choice<'rows' | 'line'>(['rows', 'line']),
  view: choice<MatrixView>(VIEWS),
  chart: chartCodec,
  cardOrder: choice<CardOrder>(CARD_ORDERS),
  cardGrouping: choice<CardGrouping>(GROUPS),
  isOn: isOnCodec,
  asOf: asOfCodec,
  day: dayCodec,
  evidence: choice<ReaderEvidence>(EVIDENCE),
  id: plain<string>(isId),
  idList: idList(),
  cell: cellCodec,
  sideBySide: idList(MOST_SIDE_BY_SIDE),
  language: choice<'es' | 'en'>(LANGUAGES),
} as const;
