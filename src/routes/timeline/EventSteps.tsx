import { useTranslations } from 'use-intl';
import { StepBar } from '#src/ui/StepBar.tsx';
import { StepButtons } from '#src/ui/StepButtons.tsx';
import type { Timeline } from './use-timeline.ts';

/** Previous and next event, in a bar at the foot of a phone's page, else in the head of the panel. */
export function EventSteps({ timeline, inBar }: { timeline: Timeline; inBar: boolean }) {
  const t = useTranslations('event.panel');
  const labels = { previous: t('previous'), next: t('next') };
  const moves = { toPrevious: moveTo(timeline, -1), toNext: moveTo(timeline, 1) };
  if (!inBar) return <StepButtons labels={labels} {...moves} />;
  const words = { previous: t('previousShort'), next: t('nextShort') };
  return <StepBar name={t('name')} labels={labels} words={words} {...moves} />;
}

function moveTo({ neighbour, select }: Timeline, by: 1 | -1): (() => void) | null {
  const event = neighbour(by);
  return event && (() => select(event.id, 'replace'));
}
