import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, utcMilliseconds } from '#src/domain/day.ts';
import { estimateText } from '#src/domain/text-width.ts';
import { axisOf, labelWidth, type Axis } from '#src/domain/ticks.ts';
import type { TimeScale } from '#src/domain/time-scale.ts';
import { formatMonthName, formatYear } from '#src/i18n/format-day.ts';
import type { Language } from '#src/i18n/language.ts';

const wordsIn = (language: Language) => ({
  month: (day: number) => formatMonthName(language, utcMilliseconds(day)),
  year: (day: number) => formatYear(language, utcMilliseconds(day)),
});

function axis(from: number, to: number, widthPx: number, language: Language = 'es'): Axis {
  return axisOf({ window: { from, to }, widthPx }, wordsIn(language), estimateText);
}

/** The labels in one line; the year, which is set bold, in capitals of its own: **2026**. */
function written({ labels }: Axis): string {
  return labels
    .map(({ quiet, strong }) => [quiet, strong && `**${strong}**`].filter(Boolean).join(' '))
    .join(' | ');
}

describe('the time axis', () => {
  test('names the months, and the year at the first of them and at January', () => {
    const months = axis(dayOf(2025, 11, 17), dayOf(2026, 4, 21), 830);
    expect(written(months)).toBe('nov **2025** | dic | ene **2026** | feb | mar | abr');
    expect(months.lines.map(({ day }) => day)).toEqual([
      dayOf(2025, 12, 1),
      dayOf(2026, 1, 1),
      dayOf(2026, 2, 1),
      dayOf(2026, 3, 1),
      dayOf(2026, 4, 1),
    ]);
  });

  test('leaves out the month at the edge when the next one needs its place, and still says the year', () => {
    const labels = written(axis(dayOf(2025, 11, 28), dayOf(2026, 4, 21), 830, 'en'));
    expect(labels).toBe('Dec **2025** | Jan **2026** | Feb | Mar | Apr');
  });

  test('names every third month, or years alone, when there are too many', () => {
    expect(written(axis(dayOf(2025, 1, 1), dayOf(2027, 1, 1), 560))).toBe(
      'ene **2025** | abr | jul | oct | ene **2026** | abr | jul | oct',
    );
    expect(written(axis(dayOf(2019, 5, 1), dayOf(2026, 1, 1), 300))).toBe(
      '**2020** | **2021** | **2022** | **2023** | **2024** | **2025**',
    );
  });

  test('numbers Mondays, then days, when it is near enough', () => {
    expect(written(axis(dayOf(2026, 1, 1), dayOf(2026, 2, 1), 500))).toBe(
      'ene **2026** | 12 | 19 | 26',
    );
    expect(written(axis(dayOf(2026, 1, 5), dayOf(2026, 1, 12), 500))).toContain('7 | 8 | 9 | 10');
  });

  test('no two labels touch, and none leaves the axis', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -30_000, max: 60_000 }),
        fc.double({ min: 7, max: 40_000, noNaN: true }),
        fc.integer({ min: 60, max: 2400 }),
        fc.constantFrom<Language>('es', 'en'),
        (from, span, widthPx, language) => {
          const { labels } = axis(from, from + span, widthPx, language);
          let end = 0;
          for (const label of labels) {
            expect(label.x).toBeGreaterThanOrEqual(end);
            end = label.x + labelWidth(label, estimateText);
            expect(end).toBeLessThanOrEqual(widthPx);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  test('every line stands where the scale puts the first day of its month', () => {
    const scale: TimeScale = { window: { from: 20_000.4, to: 20_200 }, widthPx: 900 };
    const { lines } = axisOf(scale, wordsIn('es'), estimateText);
    const perDay = 900 / (20_200 - 20_000.4);
    for (const { day, x } of lines) expect(x).toBeCloseTo((day - 20_000.4) * perDay, 6);
    expect(lines.length).toBeGreaterThan(5);
  });
});
