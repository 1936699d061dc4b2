import type { CorpusIndex, StanceRow } from './corpus-index.ts';
import type { Day } from './day.ts';
import { oncePer } from './once-per.ts';
import { inPrecedence, stanceOfOrdered, type AsOf, type StanceAsOf } from './stance-as-of.ts';

/** What one actor said on one issue, through time. */
export type CellHistory = {
  /** What decides first stands first. At least one. */
  ordered: readonly StanceRow[];
  /** Days on which a stance comes to count, ascending, each once. */
  days: readonly Day[];
  /** Some stance has no upper bound, and counts in the last stop only. */
  isOpen: boolean;
  /** The stance after each day, before the first one and in the end; made when first asked for. */
  states: (StanceAsOf | null)[];
};

/** Histories by the id of the actor, then by that of the issue. Where nothing was said there is none. */
export type CellHistories = {
  get: (actorId: string) => ReadonlyMap<string, CellHistory> | undefined;
};

/**
 * The histories of all cells that these stances fill, those of an actor made when first asked for.
 * Kept for as long as the list is: to move the as-of day costs a look into each cell, and a cell
 * that did not change is the same object.
 */
export const cellHistories: (stances: CorpusIndex['stances']) => CellHistories = oncePer(
  (stances) => {
    const saidBy = listsBy(stances, ({ actor }) => actor.id);
    const made = new Map<string, ReadonlyMap<string, CellHistory>>();
    return {
      get: (actorId) => {
        const known = made.get(actorId);
        const said = saidBy.get(actorId);
        if (known || !said) return known;
        const byIssue = new Map<string, CellHistory>();
        for (const [issue, own] of listsBy(said, (stance) => stance.issue.id)) {
          byIssue.set(issue, historyOf(own));
        }
        made.set(actorId, byIssue);
        return byIssue;
      },
    };
  },
);

/** In the order in which each first comes up. */
function listsBy(
  stances: readonly StanceRow[],
  idOf: (stance: StanceRow) => string,
): Map<string, StanceRow[]> {
  const lists = new Map<string, StanceRow[]>();
  for (const stance of stances) {
    const id = idOf(stance);
    const known = lists.get(id);
    if (known) known.push(stance);
    else lists.set(id, [stance]);
  }
  return lists;
}

/** The last stop as a number: after every day. */
export const LAST_STOP = Number.MAX_VALUE;

type Period = { from: number; until: number };

const FOREVER: Period = { from: -Infinity, until: Infinity };

/** The days, up to and without `until`, in which a cell shows what it does on this one. */
export function periodAt(history: CellHistory | undefined, asOf: AsOf): Period {
  if (!history) return FOREVER;
  const { days, isOpen } = history;
  const state = stateAt(history, asOf);
  const startOf = (which: number) => days[which - 1] ?? (which === 0 ? -Infinity : LAST_STOP);
  return {
    from: startOf(state),
    until: state < days.length + Number(isOpen) ? startOf(state + 1) : Infinity,
  };
}

/** The stance of a cell as of a day, null before its first statement: what `stanceAsOf` says. */
export function stanceAt(history: CellHistory, asOf: AsOf): StanceAsOf | null {
  const { ordered, days, states } = history;
  const state = stateAt(history, asOf);
  const known = states[state];
  if (known !== undefined) return known;
  const day = state > days.length ? 'all' : days[state - 1];
  const made = day === undefined ? null : stanceOfOrdered(ordered, day);
  states[state] = made;
  return made;
}

/** Place among the states of a history. */
function stateAt({ days, isOpen }: CellHistory, asOf: AsOf): number {
  return asOf === 'all' ? days.length + Number(isOpen) : countUpTo(days, asOf);
}

function historyOf(said: readonly StanceRow[]): CellHistory {
  const days: Day[] = [];
  for (const { date } of said) if (date.max !== null) days.push(date.max);
  return {
    ordered: inPrecedence(said),
    days: days.length < 2 ? days : [...new Set(days)].toSorted((a, b) => a - b),
    isOpen: days.length < said.length,
    states: [],
  };
}

/** How many of the days, which ascend, are not after a day. */
function countUpTo(days: readonly Day[], day: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as Day) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
