import { useLayoutEffect, useState, type RefObject } from 'react';
import { useRowPx } from '#src/components/density.ts';
import { lanesCut } from './lanes-cut.ts';
import { showCell } from './show-cell.ts';

/** Share of the height of density, lanes and list together that the lanes may take; or two sets of them. */
const MOST_SHARE = 0.68;
const MOST_SHARE_COMPARED = 0.8;
/** What the list keeps at least: its head and four rows; beside two sets of lanes, two. */
const LIST_ROWS = 5;
const LIST_ROWS_COMPARED = 3;
/** The heading of the second set stands at the edge, before what is cut off. */
const HEADING_PX = 31;
/** A lane whose top is nearer to the lower edge has its name where the number would stand. */
const NAME_PX = 76;

/**
 * Makes the scrolling lanes as high as they are, or as there is room for, cut where nothing is cut
 * through; `data-more` says that there is more below. Returns how many lanes begin below the edge,
 * 0 where there is no room to say so beside the names.
 * @param surface holds the axis and the lanes, between the overview and the legend
 */
export function useLanesHeight(
  surface: RefObject<HTMLElement | null>,
  zoom: number,
  isCompared: boolean,
): number {
  const [below, setBelow] = useState(0);
  const listPx = (isCompared ? LIST_ROWS_COMPARED : LIST_ROWS) * useRowPx() * zoom;
  const headingPx = isCompared ? HEADING_PX * zoom : 0;
  const most = isCompared ? MOST_SHARE_COMPARED : MOST_SHARE;
  useLayoutEffect(() => {
    const element = surface.current;
    const screen = element?.parentElement;
    // jsdom lays nothing out.
    if (!element || !screen || typeof ResizeObserver === 'undefined') return;
    const sayMore = () => {
      const edge = element.scrollTop + element.clientHeight;
      element.toggleAttribute('data-more', element.scrollHeight - edge > 1);
      const tops = spansIn(element).map(({ top }) => top);
      const isNamedThere = tops.some((top) => top < edge && top > edge - NAME_PX * zoom);
      setBelow(isNamedThere ? 0 : tops.filter((top) => top >= edge - 1).length);
    };
    const cut = () => {
      const room = roomFor(element, screen, listPx, most) - headingPx;
      const height = lanesCut(spansIn(element), room, zoom);
      const before = element.style.maxHeight;
      element.style.maxHeight = height === null ? 'none' : `${height + headingPx}px`;
      // A lower edge must not hide what is selected.
      if (element.style.maxHeight !== before) {
        showCell([...element.querySelectorAll('[data-event][aria-selected="true"]')]);
      }
      sayMore();
    };
    cut();
    // A frame later: it resizes what others observe too.
    let frame = 0;
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(cut);
    });
    for (const resized of [screen, ...element.children]) observer.observe(resized);
    element.addEventListener('scroll', sayMore, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      element.removeEventListener('scroll', sayMore);
    };
  }, [surface, zoom, listPx, headingPx, most]);
  return below;
}

function roomFor(element: HTMLElement, screen: HTMLElement, listPx: number, most: number): number {
  const { clientHeight } = screen;
  const around = [element.previousElementSibling, element.nextElementSibling];
  const taken = around.reduce((sum, one) => sum + (one?.getBoundingClientRect().height ?? 0), 0);
  const left = clientHeight - taken - listPx;
  return Math.min(clientHeight * most, left);
}

function spansIn(element: HTMLElement) {
  const zero = element.getBoundingClientRect().top - element.scrollTop;
  return [...element.querySelectorAll('[role="row"]')].map((lane) => {
    const { top, bottom } = lane.getBoundingClientRect();
    return { top: top - zero, bottom: bottom - zero };
  });
}
