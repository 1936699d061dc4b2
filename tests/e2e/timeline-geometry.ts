/*
 * Read inside the page: each of these functions goes there alone, and so brings all that it needs.
 */

/** Texts and marks of the timeline that lie on each other, in words. Labels may lie in their own mark. */
export function clashes(): string[] {
  type Thing = { what: string; owner: Element; box: DOMRect; isText: boolean };
  /** Boxes of text are as high as the line; letters leave this free above and below. */
  const AIR_PX = 2;
  const things: Thing[] = [];
  // The axis stays in place while the lanes scroll on under it.
  const headBottom = Math.max(
    ...[...document.querySelectorAll('main *')]
      .filter((element) => getComputedStyle(element).position === 'sticky')
      .filter((element) => element.querySelector('[data-month]'))
      .map((element) => element.getBoundingClientRect().bottom),
    0,
  );
  const grid = document.querySelector('[role=grid]');
  const screen = grid?.closest('main');
  const list = screen?.querySelectorAll('[role=grid]')[1];
  const walker = document.createTreeWalker(screen ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const isElsewhere =
      list?.contains(node) || element?.closest('section, select, [popover], title, h1') !== null;
    if (!element || isElsewhere || !element.checkVisibility() || !node.textContent?.trim())
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of visibleRects(range.getClientRects(), element)) {
      const owner = element.closest('[data-event]') ?? element;
      things.push({ what: `“${node.textContent}”`, owner, box, isText: true });
    }
  }
  for (const mark of document.querySelectorAll('g[data-event]')) {
    // Behind them lies what takes the pointer, with its ring.
    for (const part of [...mark.children].slice(1).filter(({ tagName }) => tagName !== 'text')) {
      for (const box of visibleRects([part.getBoundingClientRect()], mark)) {
        const what = `mark of ${mark.getAttribute('data-event')}`;
        things.push({ what, owner: mark, box, isText: false });
      }
    }
  }
  const found = new Set<string>();
  for (const [i, a] of things.entries()) {
    for (const b of things.slice(i + 1)) {
      if ((!a.isText && !b.isText) || a.what === b.what) continue;
      const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const height = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      if (width <= 0.5 || height <= AIR_PX) continue;
      if (a.owner === b.owner && isInside(a, b)) continue;
      found.add(`${a.what} on ${b.what}`);
    }
  }
  return [...found];

  /** A label between the ends of its own bar, not across one of them. */
  function isInside(a: Thing, b: Thing): boolean {
    const [text, mark] = a.isText ? [a, b] : [b, a];
    if (mark.isText) return false;
    const isEnd = mark.box.width < 8;
    if (isEnd) return text.box.right < mark.box.left + 0.5 || text.box.left > mark.box.right - 0.5;
    const bars = things.filter(({ owner, isText }) => owner === mark.owner && !isText);
    const left = Math.min(...bars.map(({ box }) => box.left));
    const right = Math.max(...bars.map(({ box }) => box.right));
    return text.box.left >= left - 0.5 && text.box.right <= right + 0.5;
  }

  /** Boxes of what is in an element, cut to what it and its ancestors leave of them. */
  function visibleRects(rects: Iterable<DOMRect>, element: Element): DOMRect[] {
    return [...rects].flatMap((rect) => {
      let { left, top, right, bottom } = rect;
      if (grid?.contains(element)) top = Math.max(top, headBottom);
      for (let frame: Element | null = element; frame; frame = frame.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(frame);
        if (overflowX === 'visible' && overflowY === 'visible') continue;
        const box = frame.getBoundingClientRect();
        left = Math.max(left, box.left);
        right = Math.min(right, box.right);
        top = Math.max(top, box.top);
        bottom = Math.min(bottom, box.bottom);
      }
      return right - left > 0 && bottom - top > 0
        ? [new DOMRect(left, top, right - left, bottom - top)]
        : [];
    });
  }
}

/** Where the first days of months stand, by their day; labels of months, by their text. */
export function monthLines(): {
  lines: Record<string, number[]>;
  axisLabels: Record<string, number>;
  densityLabels: Record<string, number>;
} {
  const lines: Record<string, number[]> = {};
  for (const line of document.querySelectorAll<SVGLineElement>('line[data-month]')) {
    const day = line.dataset['month'] ?? '';
    (lines[day] ??= []).push(line.getBoundingClientRect().left);
  }
  const axis = document.querySelector('line[data-month]')?.closest('svg');
  const density = document
    .querySelector('[role=slider]')
    ?.closest('[role=group]')?.previousElementSibling;
  return { lines, axisLabels: labels(axis), densityLabels: labels(density) };

  function labels(svg: Element | null | undefined): Record<string, number> {
    const texts = [...(svg?.querySelectorAll('text') ?? [])];
    return Object.fromEntries(
      texts.map((text) => [
        text.textContent?.replaceAll(' ', '') ?? '',
        text.getBoundingClientRect().left,
      ]),
    );
  }
}
