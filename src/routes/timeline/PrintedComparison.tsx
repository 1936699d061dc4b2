import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useSetNames } from '#src/components/comparing/use-set-names.ts';
import { useRangePhrase } from '#src/components/filters/use-sentence.ts';
import { useLatestSourceLabel } from '#src/components/timeline/use-latest-source-label.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import { comparedLanes, eitherOf, lanePairs, withEmptyLanes } from '#src/domain/compared-lanes.ts';
import { comparedIn, type Compared } from '#src/domain/comparison.ts';
import { LANES_AT_ONCE } from '#src/domain/shown-lanes.ts';
import { useView } from '#src/url/use-view.ts';
import { PrintedLanes } from './PrintedLanes.tsx';
import { PrintedTimeline } from './PrintedTimeline.tsx';
import { useSecondSet, type SecondSet } from './use-second-set.ts';
import { usePrintedGroups, usePrintedLayout } from './use-printed-picture.ts';
import type { Timeline } from './use-timeline.ts';

/** Both sets on paper, the second below the first, on the page or the next. */
export function PrintedComparison({ timeline }: { timeline: Timeline }) {
  const { compare } = useView().view;
  const compared = comparedIn(useCorpus(), compare);
  if (!compared) return <PrintedTimeline timeline={timeline} />;
  return <PrintedSets timeline={timeline} compared={compared} />;
}

function PrintedSets({ timeline, compared }: { timeline: Timeline; compared: Compared }) {
  const t = useTranslations('comparing');
  const filtering = useTranslations('filtering');
  const words = useTranslations('lanes');
  const rangePhrase = useRangePhrase();
  const sources = useLatestSourceLabel();
  const set = useSecondSet(timeline, compared);
  const pictures = usePrintedPictures(timeline, set, sources.sourceDays);
  const names = useSetNames()(compared, set.ranges);
  const events = (count: number) => filtering('events', { count });
  const shared = t(`shared.${compared.kind}`, { count: set.shared });
  const period =
    compared.kind === 'actor' ? [words('period', { range: rangePhrase(set.ranges.first) })] : [];
  const headings = [
    [...period, names.first].join(' · ') + ` · ${events(timeline.listed.length)}`,
    `${names.second} · ${events(set.listed.length)} · ${shared}`,
  ];
  return pictures.map((picture, i) => (
    <PrintedLanes
      key={i}
      heading={headings[i]}
      {...{ picture, sources }}
      selectedId={timeline.selected?.id ?? null}
      isLast={i === pictures.length - 1}
    />
  ));
}

/** The same lanes in both, in the same order; what one lacks is an empty lane. */
function usePrintedPictures(
  timeline: Timeline,
  { drawn: other, period: second }: SecondSet,
  sourceDays: readonly number[],
) {
  const groupsOf = usePrintedGroups();
  const printed = usePrintedLayout(timeline, sourceDays);
  const { selected, period } = timeline;
  const { shown } = period;
  return useMemo(() => {
    const order = groupsOf(eitherOf(timeline.drawn, other));
    const pairs = lanePairs(order, groupsOf(timeline.drawn), groupsOf(other));
    const windows = { first: shown, second };
    const drawn = comparedLanes(pairs, windows, LANES_AT_ONCE, selected?.id ?? null);
    const sets = [
      { groups: drawn.first, window: shown },
      { groups: drawn.second, window: second },
    ];
    return printed(sets, drawn.total).map((picture, i) => ({
      ...picture,
      lanes: withEmptyLanes(sets[i]?.groups ?? [], picture.lanes),
    }));
  }, [groupsOf, printed, timeline.drawn, other, shown, second, selected]);
}
