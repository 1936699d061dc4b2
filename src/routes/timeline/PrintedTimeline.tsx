import { useTranslations } from 'use-intl';
import { useRangePhrase } from '#src/components/filters/use-sentence.ts';
import { useLatestSourceLabel } from '#src/components/timeline/use-latest-source-label.ts';
import { rangeOf } from '#src/domain/time-window.ts';
import { PrintedLanes } from './PrintedLanes.tsx';
import type { Timeline } from './use-timeline.ts';
import { usePrintedPicture } from './use-printed-picture.ts';

/** The lanes of the timeline on paper. */
export function PrintedTimeline({ timeline }: { timeline: Timeline }) {
  const t = useTranslations('lanes');
  const rangePhrase = useRangePhrase();
  const sources = useLatestSourceLabel();
  const picture = usePrintedPicture(timeline, sources.sourceDays);
  if (!picture) return null;
  return (
    <PrintedLanes
      heading={t('period', { range: rangePhrase(rangeOf(timeline.period.shown)) })}
      {...{ picture, sources }}
      selectedId={timeline.selected?.id ?? null}
    />
  );
}
