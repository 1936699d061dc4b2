import '#src/ui/tokens.css';
import '#src/ui/base.css';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { PositionMix } from '#src/charts/PositionMix.tsx';
import { LanguageProvider } from '#src/i18n/LanguageProvider.tsx';
import { messages } from '#src/i18n/messages/en.ts';

const NOBODY = {
  support: 0,
  'support-with-reservations': 0,
  neutral: 0,
  unclear: 0,
  oppose: 0,
  none: 5,
};
const MIXES = [
  {
    id: 'treaty',
    name: 'Treaty',
    counts: { ...NOBODY, support: 2, 'support-with-reservations': 1, oppose: 4 },
  },
  { id: 'visit', name: 'Visit', counts: { ...NOBODY, neutral: 1, unclear: 1 } },
  { id: 'silence', name: 'Silence', counts: NOBODY },
];

describe('the mix of stances', () => {
  beforeEach(() => page.viewport(1000, 700));
  afterEach(cleanup);

  test('draws bars as long as there are actors, from support to opposition', async () => {
    await showMix();
    const treaty = bars('Treaty');
    expect(treaty.map(({ fill }) => fill.replace(/#.*_/, '#'))).toEqual([
      'var(--sup)',
      'url(#support-with-reservations)',
      'var(--opp)',
    ]);
    const [support, reservations, oppose] = treaty.map(({ box }) => box);
    expect((support?.width ?? 0) / (reservations?.width ?? 0)).toBeCloseTo(2, 1);
    expect((oppose?.width ?? 0) / (reservations?.width ?? 0)).toBeCloseTo(4, 1);
    expect(support?.right).toBeCloseTo(reservations?.left ?? 0, 0);
    expect(reservations?.right).toBeCloseTo(oppose?.left ?? 0, 0);
    expect(bars('Silence')).toEqual([]);
  });

  test('counts actors in whole numbers, and is one image with a name', async () => {
    const image = await showMix();
    const ticks = [...image.querySelectorAll('.recharts-xAxis-tick-labels text')];
    expect(ticks.map((tick) => tick.textContent)).toEqual('01234567'.split(''));
    expect(image.querySelector('title')?.textContent).toBe(
      'Number of actors with each stance, by issue',
    );
    expect(image.getAttribute('tabindex')).toBeNull();
  });

  test('puts no style sheet of its own into the page', async () => {
    const before = document.querySelectorAll('style').length;
    await showMix();
    expect(document.querySelectorAll('style')).toHaveLength(before);
  });
});

async function showMix(): Promise<Element> {
  render(
    <LanguageProvider language="en" messages={messages}>
      <PositionMix mixes={MIXES} scope="" />
    </LanguageProvider>,
  );
  const image = await screen.findByRole('img');
  await waitFor(() => expect(bars('Treaty')).toHaveLength(3));
  return image;
}

function bars(issue: string): { fill: string; box: DOMRect }[] {
  return [...document.querySelectorAll(`path[name="${issue}"]`)].map((bar) => ({
    fill: bar.getAttribute('fill') ?? '',
    box: bar.getBoundingClientRect(),
  }));
}
