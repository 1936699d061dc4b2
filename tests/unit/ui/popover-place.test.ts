import { expect, test } from 'vitest';
import { popoverPlace } from '#src/ui/popover-place.ts';

const window = { width: 1000, height: 600 };
const trigger = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 30 });

test('a popover hangs under its trigger, flush with its left side', () => {
  expect(popoverPlace(trigger(100, 10), window)).toMatchObject({
    left: 100,
    right: 'auto',
    top: 44,
  });
});

test('near the right edge it is flush with the right side, and never leaves the window', () => {
  expect(popoverPlace(trigger(910, 10), window)).toMatchObject({ left: 'auto', right: 10 });
  expect(popoverPlace(trigger(925, 10), window)).toMatchObject({ right: 8 });
});

test('near the foot it stands above', () => {
  const place = popoverPlace(trigger(100, 560), window);
  expect(place).toMatchObject({ top: 'auto', bottom: 44, maxHeight: 548 });
});
