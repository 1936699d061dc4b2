import { Suspense, type ReactNode } from 'react';
import { PanelBoundary } from './PanelBoundary.tsx';

/** Draws nothing in place of a part that has not come, or cannot: one that the screen can do without. */
export function SilentPart({ children }: { children: ReactNode }) {
  return (
    <PanelBoundary frame={nothing}>
      <Suspense>{children}</Suspense>
    </PanelBoundary>
  );
}

const nothing = () => null;
