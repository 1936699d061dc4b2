/** What tells elements of a page apart for good, so that one is found again when the page is drawn anew. */
const LASTING = ['data-event', 'data-cell', 'data-row', 'data-column', 'href', 'aria-label'];

/** How to find an element again: those that look like it, and which of them it is. */
export type FocusTrace = { selector: string; at: number };

/** The trace of an element; null where nothing tells it apart. */
export function traceOf(element: Element): FocusTrace | null {
  const marks = LASTING.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : `[${name}="${CSS.escape(value)}"]`;
  });
  if (marks.length === 0) return null;
  const selector = element.localName + marks.join('');
  return { selector, at: [...document.querySelectorAll(selector)].indexOf(element) };
}

export function findTrace({ selector, at }: FocusTrace): HTMLElement | null {
  return document.querySelectorAll<HTMLElement>(selector)[at] ?? null;
}
