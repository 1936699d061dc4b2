import { useMemo } from 'react';
import { useCorpus } from '#src/data/use-corpus.ts';
import type { Day } from '#src/domain/day.ts';
import type { AsOf } from '#src/domain/stance-as-of.ts';
import { inOrder, onTwoDays, spokenBy, type IssueOnTwoDays } from '#src/domain/two-days.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import { useView } from '#src/url/use-view.ts';

export type TwoDays = {
  from: Day;
  to: AsOf;
  /** At which something changes for this actor, and the days of the link where it has others. */
  offered: { from: readonly Day[]; to: readonly AsOf[] };
  issues: readonly IssueOnTwoDays[];
  /** Quotes without a last possible day: they count at the last stop alone. */
  undated: number;
};

/** An actor as of the two days of the URL; `since` is the one from which it compares. */
export function useTwoDays(actor: ActorRow, since: Day): TwoDays {
  const index = useCorpus();
  const { asOf } = useView().view;
  return useMemo(() => {
    const { from, to } = inOrder(since, asOf);
    const spoken = spokenBy(index, actor);
    const open = spoken.stances.filter(({ date }) => date.max === null);
    const days = spoken.stops.filter((stop) => stop !== 'all');
    return {
      from,
      to,
      offered: {
        from: ascending([from, ...days.filter((day) => to === 'all' || day < to)]),
        to: [
          ...ascending([...(to === 'all' ? [] : [to]), ...days.filter((day) => day > from)]),
          'all',
        ],
      },
      issues: onTwoDays(index.issues, spoken, from, to),
      undated: new Set(open.map(({ statement }) => statement)).size,
    };
  }, [index, actor, since, asOf]);
}

function ascending(days: readonly Day[]): Day[] {
  return [...new Set(days)].toSorted((a, b) => a - b);
}
