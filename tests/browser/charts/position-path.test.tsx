import '#src/ui/tokens.css';
import '#src/ui/base.css';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { PositionPath } from '#src/charts/PositionPath.tsx';
import type { StanceRow } from '#src/domain/corpus-index.ts';
import { positionSteps } from '#src/domain/position-steps.ts';
import { stanceAsOf } from '#src/domain/stance-as-of.ts';
import { LanguageProvider } from '#src/i18n/LanguageProvider.tsx';
import { messages } from '#src/i18n/messages/en.ts';
import { bounds, day, stance } from '#tests/unit/domain/matrix-rows.ts';

const SUPPORT = stance({ position: 'support', date: day(20_000) });
const CAUTION = stance({ position: 'neutral', date: bounds(20_010, 20_020) });
const UNCLEAR = stance({ position: 'unclear', date: day(20_040) });

describe('the course of a position', () => {
  beforeEach(() => page.viewport(500, 500));
  afterEach(cleanup);

  test('goes down from support to caution, each sign on its last possible day', async () => {
    await showPath(SUPPORT, CAUTION);
    const [support, caution] = signs();
    expect(support?.position).toBe('support');
    expect(caution?.position).toBe('neutral');
    expect(caution?.y).toBeGreaterThan(support?.y ?? 0);
    expect(caution?.x).toBeGreaterThan(support?.x ?? 0);
    expect(lines()).toHaveLength(1);
  });

  test('keeps what is unclear below the scale, with a gap in the line', async () => {
    await showPath(SUPPORT, CAUTION, UNCLEAR);
    const ticks = [...document.querySelectorAll('.recharts-yAxis-tick-labels text')];
    const texts = ['Unclear', 'Oppose', 'Cautious', 'Reservations', 'Support'];
    expect(ticks.map((tick) => tick.textContent)).toEqual(texts);
    const opposed = ticks[1]?.getBoundingClientRect();
    expect(signs().at(-1)?.y).toBeGreaterThan(opposed?.bottom ?? Infinity);
    const [ranked, unclear, ...more] = lines();
    expect(more).toEqual([]);
    expect(ranked?.bottom).toBeLessThan(opposed?.top ?? 0);
    expect(unclear?.top).toBeGreaterThan(opposed?.bottom ?? Infinity);
    expect(unclear?.left).toBeCloseTo(ranked?.right ?? 0, -1);
  });

  test('has a bar over the days on which a stance can have been', async () => {
    await showPath(SUPPORT, CAUTION);
    const [first, last] = signs();
    const bars = [...document.querySelectorAll('.recharts-reference-line-line')].map((bar) =>
      bar.getBoundingClientRect(),
    );
    const widest = Math.max(...bars.map(({ width }) => width));
    expect(widest / ((last?.x ?? 0) - (first?.x ?? 0))).toBeCloseTo(0.5, 1);
  });

  test('is one image with a name', async () => {
    const image = await showPath(SUPPORT, CAUTION);
    expect(image.querySelector('title')?.textContent).toBe('Stances of Anna over time');
  });
});

async function showPath(...stances: StanceRow[]): Promise<Element> {
  const standing = stanceAsOf(stances, 'all');
  if (!standing) throw new Error('nothing was said');
  render(
    <LanguageProvider language="en" messages={messages}>
      <PositionPath steps={positionSteps(standing)} name="Anna" />
    </LanguageProvider>,
  );
  const image = await screen.findByRole('img');
  await waitFor(() => expect(signs()).toHaveLength(stances.length));
  return image;
}

function signs() {
  return [...document.querySelectorAll<SVGElement>('[data-position]')].map((sign) => {
    const { left, right, top, bottom } = sign.getBoundingClientRect();
    return { position: sign.dataset['position'], x: (left + right) / 2, y: (top + bottom) / 2 };
  });
}

function lines(): DOMRect[] {
  return [...document.querySelectorAll('.recharts-line-curve')].map((line) =>
    line.getBoundingClientRect(),
  );
}
