import { Suspense, useEffect, useState, type RefObject } from 'react';
import { useLocation } from 'react-router';
import { LazyFocusMemory } from './lazy-focus-memory.ts';
import { useCurrentScreen } from './use-current-screen.ts';

/** The memory of the focus: from when something first has it, at the latest from the second page on. */
export function FocusMemoryLater({ main }: { main: RefObject<HTMLElement | null> }) {
  const { pathname } = useLocation();
  const screen = useCurrentScreen();
  const [start, setStart] = useState({ pathname, screen });
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    const come = () => void LazyFocusMemory.load().then(() => setThere(true));
    document.addEventListener('focusin', come, { once: true });
    return () => document.removeEventListener('focusin', come);
  }, []);
  // The start leads on to the timeline by itself.
  if (start.pathname === '/' && pathname !== '/') setStart({ pathname, screen });
  const isOther = start.pathname !== '/' && start.pathname !== pathname;
  if (isOther && !isThere) setThere(true);
  return (
    isThere && (
      <Suspense>
        <LazyFocusMemory main={main} start={start} />
      </Suspense>
    )
  );
}
