import { useLayoutEffect, type RefObject } from 'react';

/** While `isOn`, nothing outside the element can be reached: it covers the page, and takes the focus. */
export function useInertSurroundings(element: RefObject<HTMLElement | null>, isOn: boolean): void {
  useLayoutEffect(() => {
    if (!isOn || !element.current) return;
    const silenced = surroundings(element.current).filter((other) => !other.inert);
    const before = document.activeElement;
    for (const other of silenced) other.inert = true;
    if (!element.current.contains(before)) element.current.focus();
    return () => {
      for (const other of silenced) other.inert = false;
    };
  }, [element, isOn]);
}

/** The siblings of the element and of all its ancestors, except what announces messages. */
function surroundings(element: HTMLElement): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let inner = element; inner.parentElement; inner = inner.parentElement) {
    for (const sibling of inner.parentElement.children) {
      const isAside = sibling === inner || sibling.querySelector('[data-live-region]') !== null;
      if (sibling instanceof HTMLElement && !isAside) found.push(sibling);
    }
  }
  return found;
}
