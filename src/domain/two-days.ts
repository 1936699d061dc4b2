import type { ActorRow } from '#src/schema/index-file.ts';
import type { Issue } from '#src/schema/issue.ts';
import { asOfStops } from './as-of-stops.ts';
import { cellHistories, stanceAt } from './cell-history.ts';
import type { CorpusIndex, StanceRow } from './corpus-index.ts';
import type { Day } from './day.ts';
import { oncePer } from './once-per.ts';
import type { AsOf, StanceAsOf } from './stance-as-of.ts';
import { changesBetween, type CellChange } from './stance-changes.ts';

/** What an actor had said on an issue by each of two days; null: no statement by then. */
export type IssueOnTwoDays = {
  issue: Issue;
  before: StanceAsOf | null;
  after: StanceAsOf | null;
  /** What became of it; null: neither the position nor what decides it changed. */
  change: CellChange | null;
  /** Quotes that count on neither day: they are later, or have no last possible day. */
  uncounted: number;
};

/** What one actor said, and the stops at which something changes for him. */
export type Spoken = { actor: ActorRow; stances: readonly StanceRow[]; stops: readonly AsOf[] };

const NOTHING: readonly StanceRow[] = [];

const stancesByActor = oncePer(({ stances }: Pick<CorpusIndex, 'stances'>) => {
  const byActor = new Map<string, StanceRow[]>();
  for (const stance of stances) {
    const own = byActor.get(stance.actor.id);
    if (own) own.push(stance);
    else byActor.set(stance.actor.id, [stance]);
  }
  return byActor;
});
const stopsOf = oncePer(asOfStops);

export function spokenBy(index: Pick<CorpusIndex, 'stances'>, actor: ActorRow): Spoken {
  const stances = stancesByActor(index).get(actor.id) ?? NOTHING;
  return { actor, stances, stops: stopsOf(stances) };
}

/**
 * The first of the days that are worth comparing with the last stop. Null: what the actor said
 * counts from one stop on, or is nothing, so that no two of them show anything else.
 */
export function firstDayToCompare({ stances, stops }: Spoken): Day | null {
  const [first, second] = stops;
  if (first === undefined || first === 'all') return null;
  const isSecondOther = second !== 'all' || stances.some(({ date }) => date.max === null);
  return isSecondOther ? first : null;
}

/** The two days in their order: a link may give them in any. */
export function inOrder(since: Day, asOf: AsOf): { from: Day; to: AsOf } {
  return asOf !== 'all' && asOf < since ? { from: asOf, to: since } : { from: since, to: asOf };
}

/**
 * Issue by issue, in the order of the index, where an actor stands as of two days, and what became
 * of it between them.
 * @param from not after `to`
 */
export function onTwoDays(
  issues: readonly Issue[],
  { actor, stances }: Spoken,
  from: Day,
  to: AsOf,
): IssueOnTwoDays[] {
  const histories = cellHistories(stances).get(actor.id);
  const changes = changesBetween({ actors: [actor], issues, stances }, from, to);
  return issues.map((issue) => {
    const history = histories?.get(issue.id);
    const after = history ? stanceAt(history, to) : null;
    return {
      issue,
      before: history ? stanceAt(history, from) : null,
      after,
      change: changes.find((change) => change.issue === issue) ?? null,
      uncounted: (history?.ordered.length ?? 0) - (after?.quotes ?? 0),
    };
  });
}
