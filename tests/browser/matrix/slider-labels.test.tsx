import { cleanup, render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import '#src/ui/tokens.css';
import '#src/ui/base.css';
import { afterEach, expect, test } from 'vitest';
import { dayOf } from '#src/domain/day.ts';
import type { AsOf } from '#src/domain/stance-as-of.ts';
import { LanguageProvider } from '#src/i18n/LanguageProvider.tsx';
import type { Language } from '#src/i18n/language.ts';
import { messages as en } from '#src/i18n/messages/en.ts';
import { messages as es } from '#src/i18n/messages/es.ts';
import { AsOfSlider } from '#src/routes/matrix/AsOfSlider.tsx';

const DAYS = [
  dayOf(2025, 9, 28),
  dayOf(2025, 12, 13),
  dayOf(2026, 9, 26),
  dayOf(2026, 9, 27),
  dayOf(2026, 9, 28),
];

afterEach(cleanup);

async function showLabels(rem: number, stops: readonly AsOf[], at: number, language: Language) {
  const Slider = () => (
    <div style={{ width: `${rem}rem`, display: 'flex' }}>
      <AsOfSlider stops={stops} position={at} onChoose={() => {}} onSpace={() => {}} />
    </div>
  );
  const router = createMemoryRouter([{ path: '*', Component: Slider }]);
  render(
    <LanguageProvider language={language} messages={language === 'en' ? en : es}>
      <RouterProvider router={router} />
    </LanguageProvider>,
  );
  const slider = await screen.findByRole('slider');
  await document.fonts.load('600 12px "Inter Variable"');
  const labels = [...(slider.parentElement?.querySelectorAll('[aria-hidden] span span') ?? [])];
  return labels.filter((label) => label.getClientRects().length > 0);
}

test.each(
  (['es', 'en'] as const).flatMap((language) =>
    [3, 4, 5].map((count) => [language, count] as const),
  ),
)(
  'labels of the slider stand apart at any width, in %s, with %i stops',
  async (language, count) => {
    for (const last of [[], ['all']] as const) {
      const stops = [...DAYS.slice(0, count - last.length), ...last];
      for (const rem of [10, 12, 15.9, 16, 18, 20.9, 21, 26, 32]) {
        for (const at of stops.keys()) {
          const shown = await showLabels(rem, stops, at, language);
          const boxes = shown.map((label) => label.getBoundingClientRect());
          const gaps = boxes.slice(1).map((box, i) => box.left - (boxes[i]?.right ?? 0));
          expect(Math.min(...gaps), `${rem}rem, ${at}`).toBeGreaterThan(3);
          expect(shown).toHaveLength(
            rem >= 21 && count <= 4 ? count : rem >= 16 && count === 3 ? 3 : 2,
          );
          cleanup();
        }
      }
    }
  },
);
