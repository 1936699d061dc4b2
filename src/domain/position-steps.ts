import type { Position } from '#src/schema/vocabulary.ts';
import type { StanceRow } from './corpus-index.ts';
import type { Day } from './day.ts';
import { stanceOfOrdered, type StanceAsOf } from './stance-as-of.ts';

/** A stance that counts from a day on: its last possible one. */
export type DatedStance = { stance: StanceRow; day: Day };

/** Where an actor stands from a day on: there is one step a day, however much was said by then. */
export type PositionStep = DatedStance & {
  position: Position;
  /** Another position is on record by then that cannot be told to be an earlier one. */
  differs: boolean;
};

/** How the position of a cell came about. */
export type PositionSteps = {
  /** Oldest first; of one day, what decides stands last. */
  dated: readonly DatedStance[];
  /** The position that stands from each of their days on, with the stance that decides it. */
  line: readonly PositionStep[];
  /** Without a last possible day: nothing says where on the line they belong. */
  undated: readonly StanceRow[];
};

/** No words state where the actor stands from that day on. */
export function isInferredStep({ stance }: PositionStep): boolean {
  return stance.basis === 'inferred';
}

export function positionSteps({ stances }: StanceAsOf): PositionSteps {
  const dated = stances.flatMap((stance) =>
    stance.date.max === null ? [] : [{ stance, day: stance.date.max }],
  );
  const days = [...new Set(dated.map(({ day }) => day))].toSorted((a, b) => a - b);
  return {
    dated: dated.toReversed(),
    line: days.flatMap((day) => {
      const standing = stanceOfOrdered(stances, day);
      if (!standing) return [];
      const { position, differs } = standing;
      return [{ day, stance: standing.stances[0], position, differs }];
    }),
    undated: stances.filter(({ date }) => date.max === null),
  };
}
