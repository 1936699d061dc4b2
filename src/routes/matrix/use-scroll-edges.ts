import { useLayoutEffect, type RefObject } from 'react';

/**
 * Says to the style sheet at which sides more lies than is in view: `data-before` and
 * `data-after` on the scroller. Its parent gets `--scroll-bar` and `--names-width`, so that what is
 * laid over the edges leaves the scroll bar and the names alone.
 */
export function useScrollEdges(scroller: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    if (!scroller.current) return;
    const observed = scroller.current;
    const look = () => {
      const { scrollLeft, scrollWidth, clientWidth } = observed;
      observed.toggleAttribute('data-before', scrollLeft > 1);
      observed.toggleAttribute('data-after', scrollLeft + clientWidth < scrollWidth - 1);
    };
    const measure = () => {
      look();
      const { clientWidth, offsetWidth } = observed;
      const names = observed.querySelector<HTMLElement>('[role="columnheader"]');
      const frame = observed.parentElement?.style;
      frame?.setProperty('--scroll-bar', `${offsetWidth - clientWidth}px`);
      frame?.setProperty('--names-width', `${names?.offsetWidth ?? 0}px`);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(observed);
    for (const child of observed.children) observer.observe(child);
    observed.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      observed.removeEventListener('scroll', look);
    };
  }, [scroller]);
}
