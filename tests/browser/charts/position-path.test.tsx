import '#src/ui/tokens.css';
import '#src/ui/base.css';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
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
    await showPath([SUPPORT, CAUTION]);
    const [support, caution] = signs();
    expect(support?.position).toBe('support');
    expect(caution?.position).toBe('neutral');
    expect(caution?.y).toBeGreaterThan(support?.y ?? 0);
    expect(caution?.x).toBeGreaterThan(support?.x ?? 0);
    expect(lines()).toHaveLength(1);
    expect(tails()).toHaveLength(1);
  });

  test('keeps what is unclear below the scale, with a gap in the line', async () => {
    await showPath([SUPPORT, CAUTION, UNCLEAR]);
    const ticks = [...document.querySelectorAll('.recharts-yAxis-tick-labels text')];
    const texts = ['Unclear', 'Oppose', 'Cautious', 'Reservations', 'Support'];
    expect(ticks.map((tick) => tick.textContent)).toEqual(texts);
    const opposed = ticks[1]?.getBoundingClientRect();
    expect(signs().at(-1)?.y).toBeGreaterThan(opposed?.bottom ?? Infinity);
    const [ranked, ...more] = lines();
    expect(more).toEqual([]);
    const [unclear] = tails();
    expect(ranked?.bottom).toBeLessThan(opposed?.top ?? 0);
    expect(unclear?.top).toBeGreaterThan(opposed?.bottom ?? Infinity);
    expect(unclear?.left).toBeCloseTo(ranked?.right ?? 0, -1);
  });

  test('is dotted after the last sign, and says why', async () => {
    await showPath([SUPPORT, CAUTION]);
    const [line] = lines();
    const [tail] = tails();
    const last = signs().at(-1);
    expect(line?.right).toBeCloseTo(last?.x ?? 0, 0);
    expect(tail?.left).toBeCloseTo(last?.x ?? 0, 0);
    expect(tail?.width).toBeGreaterThan(40);
    const words = screen.getByText('dotted: nothing dated since').getBoundingClientRect();
    const days = [...document.querySelectorAll('.recharts-xAxis-tick-labels text')];
    for (const each of days) {
      expect(each.getBoundingClientRect().bottom).toBeLessThanOrEqual(words.top + 1);
    }
  });

  test('has one step a day, marked where what was said by then differs, and so has the table', async () => {
    const opposed = stance({ position: 'oppose', form: 'reported', date: day(20_000) });
    await showPath([SUPPORT, opposed, CAUTION], 2);
    const marks = [...document.querySelectorAll('[data-position]')];
    expect(marks.map(({ textContent }) => textContent)).toEqual(['≠', '']);
    await userEvent.click(screen.getByRole('button', { name: 'Show as table' }));
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows.map((row) => row.children[1]?.textContent)).toEqual([
      'Support; quotes differ',
      'Cautious / neutral',
    ]);
  });

  test('has a sign beside each step that is inferred, and says what it means', async () => {
    const concluded = stance({ position: 'oppose', basis: 'inferred', date: day(20_060) });
    const image = await showPath([SUPPORT, concluded]);
    const marked = [...image.querySelectorAll('[data-position]')].map(
      (sign) => sign.querySelector('[data-mark=inferred]') !== null,
    );
    expect(marked).toEqual([false, true]);
    const mark = image.querySelector('[data-mark=inferred]')?.getBoundingClientRect();
    for (const label of image.querySelectorAll('.recharts-xAxis-tick-labels text')) {
      expect(label.getBoundingClientRect().top).toBeGreaterThan(mark?.bottom ?? Infinity);
    }
    expect(document.querySelector('[data-chart-key]')?.textContent).toBe('Inferred, not stated');
    expect(image.querySelector('title')?.textContent).toBe(
      'Stances of Anna over time; 1 inferred, not stated',
    );
  });

  test('has a bar over the days on which a stance can have been', async () => {
    await showPath([SUPPORT, CAUTION]);
    const [first, last] = signs();
    const bars = [...document.querySelectorAll('.recharts-reference-line-line')].map((bar) =>
      bar.getBoundingClientRect(),
    );
    const widest = Math.max(...bars.map(({ width }) => width));
    expect(widest / ((last?.x ?? 0) - (first?.x ?? 0))).toBeCloseTo(0.5, 1);
  });

  test('is one image with a name', async () => {
    const image = await showPath([SUPPORT, CAUTION]);
    expect(image.querySelector('title')?.textContent).toBe('Stances of Anna over time');
  });
});

async function showPath(stances: StanceRow[], days = stances.length): Promise<Element> {
  const standing = stanceAsOf(stances, 'all');
  if (!standing) throw new Error('nothing was said');
  render(
    <LanguageProvider language="en" messages={messages}>
      <PositionPath steps={positionSteps(standing)} name="Anna" />
    </LanguageProvider>,
  );
  const image = await screen.findByRole('img');
  await waitFor(() => expect(signs()).toHaveLength(days));
  return image;
}

function signs() {
  return [...document.querySelectorAll<SVGElement>('[data-position]')].map((sign) => {
    const { left, right, top, bottom } = sign.getBoundingClientRect();
    return { position: sign.dataset['position'], x: (left + right) / 2, y: (top + bottom) / 2 };
  });
}

/** What is drawn through, up to the last sign. */
function lines(): DOMRect[] {
  return curves().flatMap((curve) => (isDotted(curve) ? [] : [curve.getBoundingClientRect()]));
}

function tails(): DOMRect[] {
  return curves().flatMap((curve) => (isDotted(curve) ? [curve.getBoundingClientRect()] : []));
}

function curves(): Element[] {
  return [...document.querySelectorAll('.recharts-line-curve')];
}

function isDotted(curve: Element): boolean {
  return curve.hasAttribute('stroke-dasharray');
}
