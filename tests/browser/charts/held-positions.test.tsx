import '#src/ui/tokens.css';
import '#src/ui/base.css';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { HeldPositions } from '#src/charts/HeldPositions.tsx';
import type { StanceRow } from '#src/domain/corpus-index.ts';
import { positionSteps } from '#src/domain/position-steps.ts';
import { stanceAsOf } from '#src/domain/stance-as-of.ts';
import { LanguageProvider } from '#src/i18n/LanguageProvider.tsx';
import { messages } from '#src/i18n/messages/en.ts';
import { bounds, day, stance, undated } from '#tests/unit/domain/matrix-rows.ts';

const TREATY = [
  stance({ position: 'support', date: day(20_000) }),
  stance({ position: 'oppose', date: bounds(20_010, 20_020) }),
  stance({ position: 'neutral', date: undated }),
];
const VISIT = [stance({ position: 'support', date: bounds(null, 20_005) })];

describe('the positions that an actor held', () => {
  beforeEach(() => page.viewport(800, 500));
  afterEach(cleanup);

  test('are bands that begin on the last possible day and last until the next', async () => {
    const chart = await showHeld({ Treaty: TREATY, Visit: VISIT });
    const [support, oppose, visit] = steps(chart);
    expect([support, oppose, visit].map((step) => step?.position)).toEqual([
      'support',
      'oppose',
      'support',
    ]);
    expect(support?.band.right).toBeCloseTo(oppose?.band.left ?? 0, 0);
    expect(oppose?.band.right).toBeCloseTo(visit?.band.right ?? 0, 0);
    expect(visit?.band.top).toBeGreaterThan(support?.band.bottom ?? Infinity);
    const perDay = (support?.band.width ?? 0) / 20;
    expect((visit?.band.left ?? 0) - (support?.band.left ?? 0)).toBeCloseTo(5 * perDay, 0);
  });

  test('have a bar over the days on which they can have been taken', async () => {
    const chart = await showHeld({ Treaty: TREATY, Visit: VISIT });
    const [support, oppose, visit] = steps(chart);
    expect(support?.window).toBeUndefined();
    expect(oppose?.window?.getAttribute('stroke-dasharray')).toBeNull();
    const perDay = (support?.band.width ?? 0) / 20;
    expect(oppose?.window?.getBoundingClientRect().width).toBeCloseTo(10 * perDay, 0);
    expect(visit?.window?.getAttribute('stroke-dasharray')).toBe('2 2');
  });

  test('wear a sign where they are inferred, a dotted band, and are called so', async () => {
    const inferred = stance({ position: 'support', basis: 'inferred', date: bounds(null, 20_005) });
    const chart = await showHeld({ Treaty: TREATY, Visit: [inferred] }, '; 1 inferred, not stated');
    const marks = [...chart.querySelectorAll('g[data-position]')].map((step) => [
      step.querySelector('[data-mark=inferred]') !== null,
      step.querySelector('rect')?.getAttribute('fill')?.endsWith('-inferred)'),
    ]);
    expect(marks).toEqual([
      [false, false],
      [false, false],
      [true, true],
    ]);
    expect(document.querySelector('[data-chart-key]')?.textContent).toBe('Inferred, not stated');
  });

  test('are in the table with all that was said, dated or not', async () => {
    await showHeld({ Treaty: TREATY, Visit: VISIT });
    expect(screen.getByRole('figure').textContent).toContain(
      '1 statement has no last possible day',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Show as table' }));
    const rows = screen.getAllByRole('row').slice(1);
    const told = rows.map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(told.map(([issue, , position]) => `${issue}: ${position}`)).toEqual([
      'Treaty: Support',
      'Treaty: Oppose',
      'Treaty: Cautious / neutral',
      'Visit: Support',
    ]);
    expect(told[2]?.[1]).toBe('undated');
  });

  test('have a table that is cut where it is long, and whole on demand', async () => {
    const many = Array.from({ length: 30 }, (_, i) => stance({ date: day(100 + i) }));
    render(held({ Treaty: many }));
    await userEvent.click(screen.getByRole('button', { name: 'Show as table' }));
    expect(screen.getAllByRole('row')).toHaveLength(1 + 24);
    await userEvent.click(screen.getByRole('button', { name: 'Show all 30 rows' }));
    expect(screen.getAllByRole('row')).toHaveLength(1 + 30);
    expect(screen.queryByRole('button', { name: /rows$/ })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('table').parentElement);
  });

  test('are told in a sentence where no statement has a last possible day', () => {
    render(held({ Treaty: [stance({ date: undated })] }));
    expect(screen.queryByRole('figure')).toBeNull();
    expect(document.body.textContent).toContain('there is nothing to draw along time');
  });
});

type Said = Record<string, StanceRow[]>;

function held(said: Said) {
  const issues = Object.entries(said).flatMap(([name, stances]) => {
    const found = stanceAsOf(stances, 'all');
    return found ? [{ id: name, name, steps: positionSteps(found) }] : [];
  });
  return (
    <LanguageProvider language="en" messages={messages}>
      <HeldPositions issues={issues} name="Anna" />
    </LanguageProvider>
  );
}

async function showHeld(said: Said, inferred = ''): Promise<Element> {
  render(held(said));
  const name = `Stances of Anna over time on 2 issues${inferred}`;
  const chart = await screen.findByRole('img', { name });
  await waitFor(() => expect(steps(chart)).toHaveLength(3));
  return chart;
}

function steps(chart: Element) {
  return [...chart.querySelectorAll('g[data-position]')].map((step) => ({
    position: step.getAttribute('data-position'),
    band: (step.querySelector('rect') as Element).getBoundingClientRect(),
    window: step.querySelector('line') ?? undefined,
  }));
}
