import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * When the container goes while the focus is in it, sends the focus to `target`, by default to
 * what had it when the container came.
 */
export function useFocusReturn(
  container: RefObject<HTMLElement | null>,
  target: (() => HTMLElement | null) | undefined,
): void {
  const latestTarget = useRef(target);
  useEffect(() => {
    latestTarget.current = target;
  });
  useLayoutEffect(() => {
    const element = container.current;
    const before = document.activeElement;
    return () => {
      if (!element?.contains(document.activeElement)) return;
      const asked = latestTarget.current?.();
      const goal = asked ?? (before instanceof HTMLElement && before.isConnected ? before : null);
      // Once the container is gone, and with it what may keep the goal from taking focus.
      queueMicrotask(() => {
        if (document.activeElement === document.body) goal?.focus();
      });
    };
  }, [container]);
}
