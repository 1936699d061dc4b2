import { cleanup, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { parseIsoDay } from '#src/domain/day.ts';
import { showTimeline } from './show-timeline.tsx';

beforeEach(() => page.viewport(1440, 900));
afterEach(cleanup);

const START = '/timeline?v=1&t=2025-12-01..2026-02-28';

describe('the lanes under the pointer', () => {
  test('Ctrl with the wheel zooms, and the day under the pointer stays there', async () => {
    const { lanes, plot, dayAt } = await shown();
    const x = plot.left + plot.width * 0.7;
    const before = dayAt(x);
    wheel(lanes, { clientX: x, deltaY: -100, ctrlKey: true });
    await waitFor(() => expect(span()).toBeLessThan(80));
    expect(Math.abs(dayAt(x) - before)).toBeLessThanOrEqual(1);
  });

  test('a sideways wheel pans; a plain one is left to scroll', async () => {
    const { lanes, plot } = await shown();
    const { start } = period();
    expect(wheel(lanes, { clientX: plot.left + 50, deltaY: 40 })).toBe(true);
    await nextFrame();
    expect(period().start).toBe(start);
    expect(wheel(lanes, { clientX: plot.left + 50, deltaX: 200 })).toBe(false);
    await waitFor(() => expect(period().start).toBeGreaterThan(start + 5));
    expect(span()).toBe(90);
  });

  test('dragging pans by as many days as the pointer moves, and chooses nothing', async () => {
    const { lanes, plot } = await shown();
    const { start } = period();
    const mark = lanes.querySelector('[data-event="rubio-visit"]');
    if (!mark) throw new Error('no mark');
    const from = mark.getBoundingClientRect();
    drag(mark, from.left + 60, from.left + 60 - plot.width / 9);
    await waitFor(() => expect(period().start).toBe(start + 10));
    expect(mark.getAttribute('aria-selected')).toBe('false');
  });

  test('a double click on empty ground shows everything', async () => {
    const { lanes } = await shown();
    lanes.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
    await waitFor(() => expect(span()).toBeGreaterThan(120));
  });
});

describe('the brush under the pointer', () => {
  test('its handles and its body are dragged; beside it a press centres', async () => {
    await shown();
    const { start, end } = period();
    const handle = slider('End of the visible period');
    const at = handle.getBoundingClientRect();
    drag(handle, at.left + at.width / 2, at.left + at.width / 2 - 60);
    await waitFor(() => expect(period().end).toBeLessThan(end - 3));
    expect(period().start).toBe(start);
    const kept = span();
    const body = slider('Visible period');
    const middle = body.getBoundingClientRect();
    drag(body, middle.left + 40, middle.left + 80);
    await waitFor(() => expect(period().start).toBeGreaterThan(start));
    expect(span()).toBe(kept);
    const area = body.parentElement as HTMLElement;
    const { left, top } = area.getBoundingClientRect();
    press(area, left + 1, top + 5);
    await waitFor(() => expect(period().start).toBeLessThan(start));
  });
});

async function shown() {
  const lanes = await showTimeline('en', START);
  await waitFor(() => expect(span()).toBe(90));
  await nextFrame();
  const svg = lanes.querySelector('svg[role="presentation"]');
  if (!svg) throw new Error('no lane');
  const plot = svg.getBoundingClientRect();
  const dayAt = (x: number) => period().start + ((x - plot.left) / plot.width) * span();
  return { lanes, plot, dayAt };
}

function slider(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[role="slider"][aria-label="${name}"]`);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

/** The days that the lanes show, both inclusive. */
function period(): { start: number; end: number } {
  const [start, end] = (slider('Visible period').dataset['range'] ?? '').split('..');
  return { start: parseIsoDay(start ?? '') ?? NaN, end: parseIsoDay(end ?? '') ?? NaN };
}

function span(): number {
  return period().end - period().start + 1;
}

/** Whether the browser was left to do what it does. */
function wheel(target: Element, init: WheelEventInit): boolean {
  return target.dispatchEvent(
    new WheelEvent('wheel', { bubbles: true, cancelable: true, ...init }),
  );
}

function drag(target: Element, fromX: number, toX: number): void {
  const y = target.getBoundingClientRect().top + 5;
  point(target, 'pointerdown', fromX, y);
  for (let i = 1; i <= 8; i += 1) point(target, 'pointermove', fromX + ((toX - fromX) * i) / 8, y);
  point(target, 'pointerup', toX, y);
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}

function press(target: Element, x: number, y: number): void {
  point(target, 'pointerdown', x, y);
  point(target, 'pointerup', x, y);
}

function point(target: Element, type: string, clientX: number, clientY: number): void {
  const capture = target as Element & { setPointerCapture: () => void };
  // Made-up pointers cannot be captured.
  capture.setPointerCapture = () => {};
  target.dispatchEvent(
    new PointerEvent(type, { bubbles: true, cancelable: true, clientX, clientY, pointerId: 1 }),
  );
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
  );
}
