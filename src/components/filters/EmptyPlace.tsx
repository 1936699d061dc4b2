import { Suspense } from 'react';
import { PanelBoundary } from '#src/components/faults/PanelBoundary.tsx';
import { LazyEmptyResult } from './lazy-filter-parts.ts';

/** Stands where events would, and says why there are none. */
export function EmptyPlace() {
  return (
    <PanelBoundary>
      <Suspense>
        <LazyEmptyResult />
      </Suspense>
    </PanelBoundary>
  );
}
