import { useEffect, type RefObject } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/** What a step carries that leads to something shown in a panel: the focus goes with it. */
export const INTO_PANEL = { state: { intoPanel: true } };

/** Sends the focus to a panel when a step leads into it; not when one comes back to where it led. */
export function useFocusOfStep(panel: RefObject<HTMLElement | null>): void {
  const { key, state } = useLocation() as { key: string; state: unknown };
  const isReturn = useNavigationType() === NavigationType.Pop;
  const isInto = !isReturn && isIntoPanel(state);
  useEffect(() => {
    if (isInto) panel.current?.focus({ preventScroll: true });
  }, [panel, key, isInto]);
}

function isIntoPanel(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'intoPanel' in state;
}
