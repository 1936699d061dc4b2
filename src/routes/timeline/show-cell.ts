/** Kept free above and below what is scrolled to, in pixels; below, the edge fades. */
const ABOVE_PX = 8;
const BELOW_PX = 20;
/** There, the heading of a second set stands as long as it is not in view. */
const BELOW_COMPARED_PX = 54;

/**
 * Scrolls the lanes as little as shows one of the given cells whole below their sticky head; not
 * at all where one is in view. (`scrollIntoView` knows no sticky heads, and moves the page too.)
 */
export function showCell(cells: readonly Element[]): void {
  const [first] = cells;
  const scroller = first?.closest('[data-lanes-scroller]');
  if (!first || !scroller) return;
  const head = scroller.firstElementChild?.getBoundingClientRect().height ?? 0;
  const { top, bottom } = scroller.getBoundingClientRect();
  const ground = {
    top: top + head + ABOVE_PX,
    bottom: bottom - (scroller.hasAttribute('data-compared') ? BELOW_COMPARED_PX : BELOW_PX),
  };
  const boxes = cells.map((cell) => cell.getBoundingClientRect());
  const isShown = boxes.some((box) => box.top >= ground.top && box.bottom <= ground.bottom);
  const [box] = boxes;
  if (isShown || !box) return;
  const by = box.top < ground.top ? box.top - ground.top : box.bottom - ground.bottom;
  scroller.scrollTop += by;
}
