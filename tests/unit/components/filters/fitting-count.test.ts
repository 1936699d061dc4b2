import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fittingCount } from '#src/components/filters/fitting-count.ts';

const row = { gap: 6, more: 80, fixed: [100] };

test('all chips fit where there is room for them, without a button for the rest', () => {
  expect(fittingCount({ ...row, available: 318, chips: [100, 106] })).toBe(2);
});

test('where one does not fit, the button for the rest takes its room first', () => {
  expect(fittingCount({ ...row, available: 317, chips: [100, 106] })).toBe(1);
  expect(fittingCount({ ...row, available: 290, chips: [100, 106] })).toBe(0);
});

test('nothing measured, as on a page that is not shown, is no reason to hide chips', () => {
  expect(fittingCount({ available: 0, chips: [0, 0], fixed: [0], gap: 6, more: 96 })).toBe(2);
});

test('what is shown never takes more than there is, and more room never shows fewer', () => {
  const width = fc.integer({ min: 1, max: 300 });
  fc.assert(
    fc.property(
      fc.array(width),
      fc.integer({ min: 200, max: 2000 }),
      width,
      (chips, available, more) => {
        const shown = fittingCount({ ...row, available, chips });
        const used = chips.slice(0, shown).reduce((sum, chip) => sum + chip + row.gap, 100);
        const button = shown < chips.length && shown > 0 ? row.more + row.gap : 0;
        if (shown > 0) expect(used + button).toBeLessThanOrEqual(available);
        expect(fittingCount({ ...row, available: available + more, chips })).toBeGreaterThanOrEqual(
          shown,
        );
      },
    ),
  );
});
