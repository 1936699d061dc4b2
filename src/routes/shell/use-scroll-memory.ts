import { useLayoutEffect, type RefObject } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

const positions = new Map<string, number>();

/**
 * Starts every new page at its top, and gives a page that Back or Forward returns to the place
 * where it was left. Steps on the same page leave it where it is.
 */
export function useScrollMemory(scroller: RefObject<HTMLElement | null>): void {
  const { key, pathname } = useLocation();
  const navigationType = useNavigationType();
  // With the layout, not after it: the jump to the top of a new page must not be remembered as
  // the place where the old one was left.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const remember = () => positions.set(key, element.scrollTop + window.scrollY);
    const targets = [element, window];
    for (const target of targets) target.addEventListener('scroll', remember, { passive: true });
    return () => {
      for (const target of targets) target.removeEventListener('scroll', remember);
    };
  }, [key, scroller]);
  useLayoutEffect(() => {
    const top = navigationType === NavigationType.Pop ? (positions.get(key) ?? 0) : 0;
    scroller.current?.scrollTo({ top, behavior: 'instant' });
    window.scrollTo({ top, behavior: 'instant' });
    // A step on the same page is none of ours, whatever its key.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [pathname, scroller]);
}
