import '#src/ui/tokens.css';
import '#src/ui/base.css';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { LAYERS, overTimePoints } from '#src/charts/over-time-points.ts';
import { PositionsByGroup } from '#src/charts/PositionsByGroup.tsx';
import { PositionsOverTime } from '#src/charts/PositionsOverTime.tsx';
import { POSITIONS } from '#src/domain/position.ts';
import { positionsOverTime } from '#src/domain/positions-over-time.ts';
import { LanguageProvider } from '#src/i18n/LanguageProvider.tsx';
import { messages } from '#src/i18n/messages/en.ts';
import { actor, bounds, day, issue, stance, undated } from '#tests/unit/domain/matrix-rows.ts';

const ACTORS = Array.from({ length: 12 }, (_, i) => actor(`actor-${i}`));
const treaty = issue('treaty');

/** Everybody speaks three times, on a day, by a day or in a while; some without any date, one never. */
const STANCES = ACTORS.slice(1).flatMap((speaker, i) => {
  const said = (n: number, date: ReturnType<typeof day>) =>
    stance({ actor: speaker, issue: treaty, position: POSITIONS[(i + n) % 5] ?? 'neutral', date });
  return [
    said(0, day(20_000 + i * 17)),
    said(i, i % 3 === 0 ? bounds(null, 20_100 + i * 40) : bounds(20_050, 20_090 + i * 31)),
    said(2, i % 4 === 0 ? undated : day(20_300 + i * 11)),
  ];
});

describe('a drawn chart', () => {
  beforeEach(() => page.viewport(1200, 700));
  afterEach(cleanup);

  test('of an issue over time has at each step as many of each position as its table', async () => {
    const ids = ACTORS.map(({ id }) => id);
    const overTime = positionsOverTime(ids, 'treaty', STANCES, STANCES);
    const { figure, table } = await show(
      <PositionsOverTime overTime={overTime} issue="Treaty" asOf={20_200} scope="" />,
      '.recharts-area-area',
    );
    const { points, from, to, lastDay, all } = overTimePoints(overTime);
    const most = Math.max(
      ...points.map((point) => LAYERS.reduce((sum, layer) => sum + (point[layer] ?? 0), 0)),
    );
    const line = figure.querySelector('.recharts-xAxis line.recharts-cartesian-axis-line');
    const [left = 0, right = 0, bottom = 0] = ['x1', 'x2', 'y1'].map((key) =>
      Number(line?.getAttribute(key)),
    );
    const days = overTime.steps.map((step) => step.from ?? from);
    const middles = days.map((start, i) => (start + (days[i + 1] ?? lastDay)) / 2);
    const layers = [...figure.querySelectorAll<SVGPathElement>('path.recharts-area-area')];
    const drawn = [...middles, ...(all === null ? [] : [all])].map((place) => {
      const x = left + ((place - from) / (to - from)) * (right - left);
      const unit = (bottom - 8) / most;
      // From the bottom, an actor at a time: of which layers is this?
      return Array.from(
        { length: most },
        (_, k) => new DOMPoint(x, bottom - (k + 0.5) * unit),
      ).flatMap((point) => layers.flatMap((layer, i) => (layer.isPointInFill(point) ? [i] : [])));
    });
    const rows = (await table()).map((row) => [...row.slice(0, 5), row[6] ?? 0]);
    expect(drawn.length).toBeGreaterThan(20);
    expect(drawn).toEqual(
      rows.map((counts) => counts.flatMap((count, i) => Array.from({ length: count }, () => i))),
    );
  });

  test('of an issue by group has bars as long as its table says', async () => {
    const mixes = ['Peru', 'Chile', 'Cuba'].map((name, i) => ({
      id: name,
      name,
      counts: {
        support: i,
        'support-with-reservations': 2,
        neutral: 0,
        unclear: 3 - i,
        oppose: 4,
        none: 5,
      },
      filteredOut: i,
    }));
    const { figure, table } = await show(
      <PositionsByGroup mixes={mixes} issue="Treaty" scope="" />,
      'path[name="Cuba"]',
    );
    const unit =
      (figure.querySelector('path[name="Peru"]')?.getBoundingClientRect().width ?? 0) / 2;
    const drawn = mixes.map(({ name }) =>
      [...figure.querySelectorAll(`path[name="${name}"]`)].map((bar) =>
        Math.round((bar.getBoundingClientRect().width / unit) * 100),
      ),
    );
    expect(screen.getByText(/Not drawn: 15 actors with no statement on record/)).toBeDefined();
    const rows = await table();
    const stated = rows.map((row) => row.slice(0, 5).filter((count) => count > 0));
    expect(drawn).toEqual(stated.map((counts) => counts.map((count) => count * 100)));
    expect(rows.map((row) => row.slice(5))).toEqual(
      mixes.map(({ filteredOut }) => [9, 5, filteredOut]),
    );
  });
});

/** Shows a chart; `table` turns it over and reads the numbers of all rows. */
async function show(chart: React.ReactElement, shape: string) {
  render(
    <LanguageProvider language="en" messages={messages}>
      {chart}
    </LanguageProvider>,
  );
  const figure = await screen.findByRole('figure', { name: /“Treaty”/ });
  await waitFor(() => expect(figure.querySelector(shape)).not.toBeNull());
  const table = async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Show as table' }));
    const [, ...rows] = screen.getAllByRole('row');
    return rows.map((row) =>
      within(row)
        .getAllByRole('cell')
        .map((cell) => Number(cell.textContent)),
    );
  };
  return { figure, table };
}
