import { SilentPart } from '#src/components/faults/SilentPart.tsx';
import { useIsPrinting } from '#src/ui/use-is-printing.ts';
import { useView } from '#src/url/use-view.ts';
import { LazyPrintedComparison } from './lazy-printed-comparison.ts';
import { PrintedList } from './PrintedList.tsx';
import { PrintedTimeline } from './PrintedTimeline.tsx';
import type { Timeline } from './use-timeline.ts';
import styles from './TimelinePrint.module.css';

/** The timeline on paper, in place of what is on the screen: the lanes on a page, the list after them. */
export function TimelinePrint({ timeline }: { timeline: Timeline }) {
  const isCompared = useView().view.compare !== null;
  if (!useIsPrinting()) return null;
  return (
    <div className={styles.paper}>
      {isCompared ? (
        <SilentPart>
          <LazyPrintedComparison timeline={timeline} />
        </SilentPart>
      ) : (
        <PrintedTimeline timeline={timeline} />
      )}
      <PrintedList events={timeline.listed} />
    </div>
  );
}
