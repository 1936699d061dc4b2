import '#src/ui/tokens.css';
import '#src/ui/base.css';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { PositionFlows } from '#src/charts/PositionFlows.tsx';
import type { PositionFlow } from '#src/domain/position-flows.ts';
import { LanguageProvider } from '#src/i18n/LanguageProvider.tsx';
import { messages } from '#src/i18n/messages/en.ts';
import { actor, issue } from '#tests/unit/domain/matrix-rows.ts';

function flow(
  from: PositionFlow['from'],
  to: PositionFlow['to'],
  count: number,
  maybe = 0,
  inferred = { before: 0, after: 0, surelyLater: 0 },
) {
  const cells = Array.from({ length: count }, (_, i) => ({
    actor: actor(`actor-${i}`),
    issue: issue('treaty'),
    isSurelyLater: i >= maybe,
  }));
  return { from, to, cells, surelyLater: count - maybe, inferred };
}

const FLOWS: readonly PositionFlow[] = [
  flow('support', 'support', 4),
  flow('support', 'oppose', 2, 1),
  flow('unclear', 'support', 1),
  flow('none', 'support-with-reservations', 3),
  flow('none', 'oppose', 1, 1),
];

describe('the chart of flows', () => {
  beforeEach(() => page.viewport(1000, 800));
  afterEach(cleanup);

  test('has the positions of both days in their order, silence last and before alone', async () => {
    const chart = await showFlows();
    expect(nodes(chart, 'left')).toEqual(['support 6', 'unclear 1', 'none 4']);
    expect(nodes(chart, 'right')).toEqual(['support 5', 'support-with-reservations 3', 'oppose 3']);
    const written = [...chart.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(written).toEqual(
      expect.arrayContaining(['as of 1 Jan', 'as of 9 Jan', 'No statement yet 4', '3 Oppose']),
    );
  });

  test('draws what changed in the look of the later position, what stays pale, silence as a frame', async () => {
    const chart = await showFlows();
    const fill = (name: string) =>
      parts(chart, name)
        .map((part) => part.getAttribute('fill'))
        .join(' and ');
    expect(fill('support support')).toBe('var(--pale)');
    expect(fill('support oppose')).toBe('var(--opp) and var(--opp)');
    expect(fill('unclear support')).toBe('var(--sup)');
    expect(fill('none support-with-reservations')).toBe('none');
    expect(parts(chart, 'support oppose').map((part) => part.hasAttribute('data-unsure'))).toEqual([
      false,
      true,
    ]);
    expect(parts(chart, 'none oppose').map((part) => part.hasAttribute('data-unsure'))).toEqual([
      true,
    ]);
  });

  test('makes bars and ribbons as wide as there are cells', async () => {
    const chart = await showFlows();
    const height = (selector: string) =>
      chart.querySelector(`${selector} rect`)?.getBoundingClientRect().height ?? 0;
    const one = height('[data-side=left][data-position=unclear]');
    expect(one).toBeGreaterThan(5);
    expect(height('[data-side=left][data-position=support]') / one).toBeCloseTo(6, 0);
    expect(height('[data-side=right][data-position=oppose]') / one).toBeCloseTo(3, 0);
  });

  test.each([300, 390, 1000])('cuts no label, at a width of %i pixels', async (width) => {
    await page.viewport(width, 800);
    const chart = await showFlows();
    const frame = chart.getBoundingClientRect();
    for (const text of chart.querySelectorAll('text')) {
      const { left, right } = text.getBoundingClientRect();
      expect(left).toBeGreaterThanOrEqual(frame.left - 1);
      expect(right).toBeLessThanOrEqual(frame.right + 1);
    }
  });

  test('has signs and numbers alone where names leave the flows no room', async () => {
    await page.viewport(300, 800);
    const chart = await showFlows();
    await waitFor(() => {
      const written = [...chart.querySelectorAll('[data-side] text')];
      expect(written.map(({ textContent }) => textContent)).toEqual(['6', '1', '4', '5', '3', '3']);
    });
  });

  test('has the same numbers in its table, to the unit, and in its name; silence by filters is said', async () => {
    const chart = await showFlows();
    expect(screen.getByRole('figure').textContent).toContain(
      '2 cells without a statement yet have one outside the filters.',
    );
    expect(chart.querySelector(':scope > title')?.textContent).toBe(
      'Cells by their stance as of 1 Jan and as of 9 Jan: 3 changed, 4 stay, 4 had no statement before',
    );
    const drawn = [...chart.querySelectorAll('[data-flow] > title')].map(({ textContent }) =>
      Number(/\d+$/.exec(textContent ?? '')?.[0]),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Show as table' }));
    const rows = screen.getAllByRole('row').slice(1);
    const cells = rows.map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(cells).toEqual([
      ['Support', 'Support', '4', '0'],
      ['Support', 'Oppose', '2', '1'],
      ['Unclear', 'Support', '1', '0'],
      ['No statement yet', 'Support with reservations', '3', '0'],
      ['No statement yet', 'Oppose', '1', '1'],
    ]);
    expect(drawn).toEqual(cells.map((row) => Number(row[2])));
  });

  describe('of which some are inferred', () => {
    const INFERRED = [
      flow('support', 'support', 4, 0, { before: 1, after: 2, surelyLater: 2 }),
      flow('support', 'oppose', 2, 1, { before: 2, after: 0, surelyLater: 0 }),
      flow('none', 'support', 3, 0, { before: 0, after: 1, surelyLater: 1 }),
    ];

    test('is dotted as far as they go, and says how many, as its table does', async () => {
      const chart = await showFlows(undefined, INFERRED);
      const told = [...chart.querySelectorAll('[data-side]')].map((node) => {
        const [all, dotted] = [...node.querySelectorAll(':scope > rect')].map((rect) =>
          rect.getBoundingClientRect(),
        );
        const share = (dotted?.height ?? 0) / (all?.height ?? 1);
        return [node.querySelector('text')?.textContent, Math.round(share * 100)];
      });
      expect(told).toEqual([
        ['Support 6, 3 inferred', 50],
        ['No statement yet 3', 0],
        ['7 Support, 3 inferred', 43],
        ['2 Oppose', 0],
      ]);
      expect(chart.querySelector(':scope > title')?.textContent).toMatch(
        /; 3 of the later stances are inferred$/,
      );
      await userEvent.click(screen.getByRole('button', { name: 'Show as table' }));
      const rows = screen.getAllByRole('row');
      const cells = rows.map((row) => [...row.children].map(({ textContent }) => textContent));
      expect(cells.map((row) => row.slice(4))).toEqual([
        ['Inferred, before', 'Inferred, after'],
        ['1', '2'],
        ['2', '0'],
        ['0', '1'],
      ]);
    });

    test('turns into a dotted ribbon as far as the later stance is inferred', async () => {
      const turned = flow('support', 'oppose', 4, 2, { before: 0, after: 2, surelyLater: 1 });
      const chart = await showFlows(undefined, [turned, flow('none', 'support', 1)]);
      const looks = parts(chart, 'support oppose').map((part) => [
        part.getAttribute('fill')?.endsWith('-inferred)'),
        part.hasAttribute('data-unsure'),
      ]);
      expect(looks).toEqual([
        [false, false],
        [true, false],
        [false, true],
        [true, true],
      ]);
    });

    test.each([300, 390, 600, 1000])('cuts no label, at %i pixels', async (width) => {
      await page.viewport(width, 800);
      const chart = await showFlows(undefined, INFERRED);
      const frame = chart.getBoundingClientRect();
      await waitFor(() => {
        for (const text of chart.querySelectorAll('text')) {
          const { left, right } = text.getBoundingClientRect();
          expect(left).toBeGreaterThanOrEqual(frame.left - 1);
          expect(right).toBeLessThanOrEqual(frame.right + 1);
        }
      });
    });
  });

  test('a press on a ribbon picks its flow', async () => {
    const onPick = vi.fn<(flow: PositionFlow) => void>();
    const chart = await showFlows(onPick);
    const ribbon = chart.querySelector('[data-flow="support oppose"]');
    await userEvent.click(ribbon as Element);
    expect(onPick).toHaveBeenCalledExactlyOnceWith(FLOWS[1]);
  });
});

async function showFlows(
  onPick: (flow: PositionFlow) => void = () => {},
  flows = FLOWS,
): Promise<Element> {
  render(
    <LanguageProvider language="en" messages={messages}>
      <PositionFlows
        flows={flows}
        before="as of 1 Jan"
        after="as of 9 Jan"
        scope=""
        outside={2}
        picked={null}
        onPick={onPick}
      />
    </LanguageProvider>,
  );
  const chart = await screen.findByRole('img', { name: /^Cells by their stance/ });
  await waitFor(() => expect(chart.querySelectorAll('[data-flow]')).toHaveLength(flows.length));
  return chart;
}

function nodes(chart: Element, side: 'left' | 'right'): string[] {
  return [...chart.querySelectorAll(`[data-side=${side}]`)].map(
    (node) => `${node.getAttribute('data-position')} ${node.getAttribute('data-count')}`,
  );
}

/** What is drawn of a flow: the part that is surely later, then the other. */
function parts(chart: Element, name: string): Element[] {
  return [...chart.querySelectorAll(`[data-flow="${name}"] > path`)].slice(1);
}
