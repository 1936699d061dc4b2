/** Kept free above and below what is scrolled to, in pixels. */
const MARGIN_PX = 8;

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
  const ground = { top: top + head + MARGIN_PX, bottom: bottom - MARGIN_PX };
  const boxes = cells.map((cell) => cell.getBoundingClientRect());
  const isShown = boxes.some((box) => box.top >= ground.top && box.bottom <= ground.bottom);
  const [box] = boxes;
  if (isShown || !box) return;
  const by = box.top < ground.top ? box.top - ground.top : box.bottom - ground.bottom;
  scroller.scrollTop += by;
}
