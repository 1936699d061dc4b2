import { useCorpus } from '#src/data/use-corpus.ts';
import { allEvents, intervalsOf } from '#src/domain/event-set.ts';
import { isUndated } from '#src/domain/timeline-lanes.ts';
import { usePanelWidth } from '#src/ui/use-panel-width.ts';
import { useScreen } from '#src/ui/use-screen.ts';
import type { Timeline } from './use-timeline.ts';

/**
 * Whether the undated have their column: always where the corpus has any, whatever the filters
 * leave. A drawer takes its place, unless the selected event stands in it; `drawerPx` is its width.
 */
export function useUndatedColumn({ selected, isSummaryOpen }: Timeline): {
  drawerPx: number;
  hasUndated: boolean;
} {
  const { events } = useCorpus();
  const drawerPx = useDrawerWidth(selected !== null || isSummaryOpen);
  const hasAny = intervalsOf(allEvents(events)).undated.length > 0;
  const hasPlace = drawerPx === 0 || (selected !== null && isUndated(selected));
  return { drawerPx, hasUndated: hasAny && hasPlace };
}

/** What the panel covers where it lies over the screen; else nothing. */
function useDrawerWidth(isOpen: boolean): number {
  const isDrawer = useScreen() === 'medium';
  const [widthPx] = usePanelWidth();
  return isDrawer && isOpen ? widthPx : 0;
}
