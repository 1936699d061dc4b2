import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Language } from '#src/i18n/language.ts';
import { showTimeline } from './show-timeline.tsx';

afterEach(cleanup);

const widths = [1024, 1200, 1440, 1920];
const languages: Language[] = ['es', 'en'];
const cases = widths.flatMap((width) => languages.map((language) => ({ width, language })));

/** Views that crowd the picture in different ways. */
const views = [
  '/timeline?v=1&sel=rubio-visit',
  '/timeline?v=1&t=2025-06-01..2026-12-31&lanes=none',
  '/timeline?v=1&t=2026-01-01..2026-01-20&lanes=actor',
];

describe.each(cases)('at $width px, in $language', ({ width, language }) => {
  test.each(views)('no label of %s overlaps another label, a mark or the axis', async (view) => {
    await page.viewport(width, 900);
    const grid = await showTimeline(language, view);
    await nextFrame();
    for (const lane of grid.querySelectorAll('[role="row"]')) {
      const marks = [...lane.querySelectorAll('g[data-event]')].map(boxes);
      for (const [i, one] of marks.entries()) {
        for (const other of marks.slice(i + 1)) {
          for (const a of one) for (const b of other) expectApart(a, b);
        }
      }
      const plot = lane.querySelector('svg[role="presentation"]')?.getBoundingClientRect();
      const isOutside = ({ rect }: Box) =>
        rect.left < (plot?.left ?? 0) - 1 || rect.right > (plot?.right ?? 0) + 1;
      expect(marks.flat().filter(isOutside)).toEqual([]);
    }
    const axes = [...document.querySelectorAll('svg[aria-hidden] text')].map((text) => ({
      rect: text.getBoundingClientRect(),
      what: text.textContent ?? '',
    }));
    expect(axes.length).toBeGreaterThan(5);
    for (const [i, a] of axes.entries()) for (const b of axes.slice(i + 1)) expectApart(a, b);
  });

  test('the lines of a month in axis and lanes, and the edges of marks, lie within a pixel', async () => {
    await page.viewport(width, 900);
    const grid = await showTimeline(language);
    await nextFrame();
    const byMonth = new Map<string, number[]>();
    for (const line of document.querySelectorAll<SVGLineElement>('line[data-month]')) {
      const month = line.dataset['month'] ?? '';
      const { left, width: lineWidth } = line.getBoundingClientRect();
      byMonth.set(month, [...(byMonth.get(month) ?? []), left + lineWidth / 2]);
    }
    expect(byMonth.size).toBeGreaterThanOrEqual(4);
    for (const [, xs] of byMonth) {
      expect(xs.length).toBe(2);
      expect(Math.max(...xs) - Math.min(...xs)).toBeLessThanOrEqual(1);
    }
    // The visit lies somewhere from 1 February (day 20485) to 31 March.
    const bar = grid.querySelector('[data-event="rubio-visit"] path')?.getBoundingClientRect();
    const [february = 0] = byMonth.get('20485') ?? [];
    const [april = 0] = byMonth.get('20544') ?? [];
    expect(Math.abs((bar?.left ?? 0) - february)).toBeLessThanOrEqual(1);
    expect(Math.abs((bar?.right ?? 0) - april)).toBeLessThanOrEqual(1);
  });
});

test('everything grows with the text, and stays aligned', async () => {
  await page.viewport(1920, 1080);
  document.documentElement.dataset['theme'] = 'projector';
  try {
    const grid = await showTimeline('es');
    await nextFrame();
    const label = grid.querySelector('[data-event="rubio-visit"] text');
    expect(label?.getBoundingClientRect().height).toBeGreaterThan(17);
    const months = [...document.querySelectorAll<SVGLineElement>('line[data-month="20485"]')].map(
      (line) => line.getBoundingClientRect().left,
    );
    expect(Math.abs((months[0] ?? 0) - (months[1] ?? 99))).toBeLessThanOrEqual(1);
  } finally {
    delete document.documentElement.dataset['theme'];
  }
});

type Box = { rect: DOMRect; what: string };

/** What is seen of a mark: its shape and its texts, without the ring and the ground for the pointer. */
function boxes(mark: Element): Box[] {
  const what = mark.getAttribute('aria-label') ?? '';
  const [, , ...seen] = mark.children;
  return seen.map((element) => ({ rect: element.getBoundingClientRect(), what }));
}

function expectApart(a: Box, b: Box): void {
  if (isApart(a, b)) return;
  throw new Error(`“${a.what}” and “${b.what}” overlap`);
}

function isApart(a: Box, b: Box): boolean {
  return (
    a.rect.right <= b.rect.left + 0.5 ||
    b.rect.right <= a.rect.left + 0.5 ||
    a.rect.bottom <= b.rect.top + 0.5 ||
    b.rect.bottom <= a.rect.top + 0.5
  );
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
  );
}
