import { useIsPrinting } from '#src/ui/use-is-printing.ts';
import { PrintedList } from './PrintedList.tsx';
import { PrintedLanes } from './PrintedLanes.tsx';
import type { Timeline } from './use-timeline.ts';
import styles from './TimelinePrint.module.css';

/** The timeline on paper, in place of what is on the screen: the lanes on a page, the list after them. */
export function TimelinePrint({ timeline }: { timeline: Timeline }) {
  if (!useIsPrinting()) return null;
  return (
    <div className={styles.paper}>
      <PrintedLanes timeline={timeline} />
      <PrintedList events={timeline.listed} />
    </div>
  );
}
