import type { DateRecord } from '#src/schema/date-record.ts';
import type { Position } from '#src/schema/vocabulary.ts';
import { cellHistories, stanceAt, type CellHistory } from './cell-history.ts';
import type { StanceRow } from './corpus-index.ts';
import type { Day } from './day.ts';
import { POSITIONS } from './position.ts';
import { isInferred, type StanceAsOf } from './stance-as-of.ts';

/** How many actors hold each position. */
export type Holders = Readonly<Record<Position, number>>;

/** How actors stand on an issue from a day on, until the day of the next step. */
export type OverTimeStep = {
  /** Null: before the first day on which anything is known. */
  from: Day | null;
  holders: Holders;
  /** Of these, those whose position no words state. */
  inferred: Holders;
  /** Actors without a position yet who may have taken one: of some stance the days have begun, and the last is to come. */
  perhaps: number;
  /** All that comes to count on this day was said or done on that very day. */
  isToTheDay: boolean;
};

export type OverTime = {
  /** Days ascend. Empty: no stance has a last possible day. */
  steps: readonly OverTimeStep[];
  /** At the last stop, where what has no last possible day counts too. */
  all: Holders;
  /** Of these, those whose position no words state. */
  allInferred: Holders;
  /** Statements that count there only. */
  open: number;
  /** Actors of whom nothing is on record on the issue. */
  silent: number;
  /** Actors of whom something is, but nothing that the filters leave. */
  filteredOut: number;
};

const NOBODY: Holders = {
  support: 0,
  'support-with-reservations': 0,
  neutral: 0,
  unclear: 0,
  oppose: 0,
};

/**
 * The positions of these actors on an issue through time: a step on each day on which a stance comes
 * to count, as `stanceAsOf` has it, and on each on which one may first have been taken.
 * @param stances those that count, which may be filtered
 * @param allStances every stance of the corpus, so that what is filtered out is not taken for silence
 */
export function positionsOverTime(
  actorIds: Iterable<string>,
  issueId: string,
  stances: readonly StanceRow[],
  allStances: readonly StanceRow[],
): OverTime {
  const counting = cellHistories(stances);
  const known = cellHistories(allStances);
  const histories: CellHistory[] = [];
  let silent = 0;
  let filteredOut = 0;
  for (const id of actorIds) {
    const history = counting.get(id)?.get(issueId);
    if (history) histories.push(history);
    else if (known.get(id)?.has(issueId)) filteredOut += 1;
    else silent += 1;
  }
  const said = histories.flatMap(({ ordered }) => ordered);
  const open = said.filter(({ date }) => date.max === null);
  const last = { holders: { ...NOBODY }, inferred: { ...NOBODY } };
  for (const history of histories) count(last, stanceAt(history, 'all'), 1);
  return {
    steps: stepsOf(histories, said),
    all: last.holders,
    allInferred: last.inferred,
    open: new Set(open.map(({ statement }) => statement)).size,
    silent,
    filteredOut,
  };
}

/** Counts by position: of all who hold it, and of those of whom it is inferred. */
type Tally = Record<'holders' | 'inferred', Record<Position, number>>;

/** What becomes different on a day. */
type Change = Tally & { perhaps: number };

/** Stands for the time before all days. */
const ALWAYS = -Infinity;

function stepsOf(histories: readonly CellHistory[], said: readonly StanceRow[]): OverTimeStep[] {
  const changes = new Map<number, Change>();
  const on = (day: number): Change => {
    const change = changes.get(day) ?? {
      holders: { ...NOBODY },
      inferred: { ...NOBODY },
      perhaps: 0,
    };
    changes.set(day, change);
    return change;
  };
  for (const history of histories) {
    const [first] = history.days;
    if (first === undefined) continue;
    const begin = earliest(history);
    if (begin < first) {
      on(begin).perhaps += 1;
      on(first).perhaps -= 1;
    }
    let before: StanceAsOf | null = null;
    for (const day of history.days) {
      const stance = stanceAt(history, day);
      count(on(day), before, -1);
      count(on(day), stance, 1);
      before = stance;
    }
  }
  const vague = new Set(said.map(({ date }) => !isToTheDay(date) && date.max));
  const holders = { ...NOBODY };
  const inferred = { ...NOBODY };
  let perhaps = 0;
  return [...changes]
    .toSorted(([a], [b]) => a - b)
    .map(([day, change]) => {
      for (const position of POSITIONS) {
        holders[position] += change.holders[position];
        inferred[position] += change.inferred[position];
      }
      perhaps += change.perhaps;
      const from = day === ALWAYS ? null : day;
      return {
        from,
        holders: { ...holders },
        inferred: { ...inferred },
        perhaps,
        isToTheDay: from === null || !vague.has(from),
      };
    });
}

/** The first day on which something with a last possible day may have been said. */
function earliest({ ordered }: CellHistory): number {
  const bounded = ordered.filter(({ date }) => date.max !== null);
  return Math.min(...bounded.map(({ date }) => date.min ?? ALWAYS));
}

function isToTheDay({ min, max, approximate, uncertain }: DateRecord): boolean {
  return min === max && approximate === 'none' && !uncertain;
}

function count({ holders, inferred }: Tally, stance: StanceAsOf | null, by: 1 | -1) {
  if (!stance) return;
  holders[stance.position] += by;
  if (isInferred(stance)) inferred[stance.position] += by;
}
