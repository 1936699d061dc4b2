import { Suspense, type ReactNode } from 'react';
import { PanelBoundary } from '#src/components/faults/PanelBoundary.tsx';
import styles from './ChipPlace.module.css';

/** The place of filters in the bar, whose code comes with the first. */
export function ChipPlace({ fallback, children }: { fallback?: ReactNode; children: ReactNode }) {
  return (
    <PanelBoundary frame={belowBar}>
      <Suspense fallback={fallback}>{children}</Suspense>
    </PanelBoundary>
  );
}

function belowBar(message: ReactNode) {
  return <div className={styles.fault}>{message}</div>;
}
