import { useEffect, type RefObject } from 'react';

/** Of the view's height; in the middle, the beginning of longer quotes would be out of sight. */
const LARGEST_CENTRED_SHARE = 0.4;

/** Of the view's height: room that a note below the first line of its quote wants. */
const ROOM_FOR_NOTE_SHARE = 0.25;

/** Brings the active quote into view; one that is well in view stays where it is. */
export function useScrollToActive(
  text: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  activeId: string | null,
) {
  useEffect(() => {
    if (activeId === null || !text.current || !scroller.current) return;
    const runs = [
      ...text.current.querySelectorAll<HTMLElement>(`[data-quotes~="${CSS.escape(activeId)}"]`),
    ];
    const [first] = runs;
    const block = blockFor(runs, scroller.current);
    if (first && block) first.scrollIntoView({ block });
  }, [text, scroller, activeId]);
}

/** Where in the view a quote belongs; null: it is well in view already. */
function blockFor(runs: readonly HTMLElement[], scroller: HTMLElement): 'start' | 'center' | null {
  const [first] = runs;
  if (!first) return null;
  const { top, bottom } = visibleBand(first, scroller);
  const start = first.getBoundingClientRect().top;
  const end = runs.at(-1)?.getBoundingClientRect().bottom ?? start;
  const heightPx = bottom - top;
  const lowest = bottom - heightPx * ROOM_FOR_NOTE_SHARE;
  if (start >= top && start <= lowest && end <= bottom) return null;
  return end - start > heightPx * LARGEST_CENTRED_SHARE ? 'start' : 'center';
}

/**
 * The part of the window in which a quote can be read. On a phone the whole page scrolls, under
 * its header and the sheet: the style sheet keeps the margins of a quote clear of these.
 */
function visibleBand(words: HTMLElement, scroller: HTMLElement): { top: number; bottom: number } {
  const view = scroller.getBoundingClientRect();
  const { scrollMarginTop, scrollMarginBottom } = getComputedStyle(words);
  return {
    top: Math.max(0, view.top) + (Number.parseFloat(scrollMarginTop) || 0),
    bottom:
      Math.min(window.innerHeight, view.bottom) - (Number.parseFloat(scrollMarginBottom) || 0),
  };
}
