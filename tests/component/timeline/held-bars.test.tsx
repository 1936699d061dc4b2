import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useHeldBars } from '#src/routes/timeline/use-held-bars.ts';
import { setOf } from '#tests/unit/domain/table-of.ts';
import { sketched } from '#tests/unit/domain/lane-sketches.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const events = setOf(sketched());
const others = setOf(sketched());
const at = (from: number, isMany: boolean, of = events) => ({
  isMany,
  of,
  scale: { window: { from, to: from + 10 }, widthPx: 100 },
});

function started(isMany: boolean) {
  return renderHook(({ isMany: many, of, scale }) => useHeldBars(many, of, scale), {
    initialProps: at(0, isMany),
  });
}

const rest = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });

test('marks that have room are drawn at once', () => {
  const { result, rerender } = started(false);
  expect(result.current).toBe(false);
  rerender(at(1, false));
  expect(result.current).toBe(false);
});

test('bars stay for as long as the window moves, and marks come when it rests', () => {
  const { result, rerender } = started(true);
  rerender(at(1, false));
  expect(result.current).toBe(true);
  for (let step = 2; step < 6; step += 1) {
    rest(100);
    rerender(at(step, false));
    expect(result.current).toBe(true);
  }
  rest(150);
  expect(result.current).toBe(false);
  rerender(at(9, false));
  expect(result.current, 'marks move as marks').toBe(false);
});

test('other events are drawn as they are at once', () => {
  const { result, rerender } = started(true);
  rerender(at(0, false, others));
  expect(result.current).toBe(false);
});
