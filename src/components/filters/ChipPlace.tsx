import { Suspense, type ComponentProps, type ReactNode } from 'react';
import { PanelBoundary } from '#src/components/faults/PanelBoundary.tsx';
import { LazyFilterChip } from './lazy-filter-parts.ts';
import styles from './ChipPlace.module.css';

/** The place of a filter in the bar, whose code comes with the first filter. */
export function ChipPlace(chip: ComponentProps<typeof LazyFilterChip>) {
  return (
    <PanelBoundary frame={belowBar}>
      <Suspense>
        <LazyFilterChip {...chip} />
      </Suspense>
    </PanelBoundary>
  );
}

function belowBar(message: ReactNode) {
  return <div className={styles.fault}>{message}</div>;
}
