import '#src/ui/tokens.css';
import '#src/ui/base.css';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { LAYERS, overTimePoints, type Layer } from '#src/charts/over-time-points.ts';
import { PositionsByGroup } from '#src/charts/PositionsByGroup.tsx';
import { PositionsOverTime } from '#src/charts/PositionsOverTime.tsx';
import { POSITIONS } from '#src/domain/position.ts';
import { positionsOverTime } from '#src/domain/positions-over-time.ts';
import { LanguageProvider } from '#src/i18n/LanguageProvider.tsx';
import { messages } from '#src/i18n/messages/en.ts';
import type { Position } from '#src/schema/vocabulary.ts';
import { actor, bounds, day, issue, stance, undated } from '#tests/unit/domain/matrix-rows.ts';

const ACTORS = Array.from({ length: 12 }, (_, i) => actor(`actor-${i}`));
const treaty = issue('treaty');

const NOBODY = {
  support: 0,
  'support-with-reservations': 0,
  neutral: 0,
  unclear: 0,
  oppose: 0,
  none: 0,
};
const COUNTS = [0, 1, 2].map((i) => ({
  ...NOBODY,
  support: i,
  'support-with-reservations': 2,
  unclear: 3 - i,
  oppose: 4,
  none: 5,
}));

/** A row of a table by its columns. */
type Row = Partial<Record<string, number>>;

/** Everybody speaks three times, on a day, by a day or in a while; some without any date, one never. */
const STANCES = ACTORS.slice(1).flatMap((speaker, i) => {
  const said = (n: number, date: ReturnType<typeof day>) =>
    stance({
      actor: speaker,
      issue: treaty,
      position: POSITIONS[(i + n) % 5] ?? 'neutral',
      basis: (i + n) % 3 === 0 ? 'inferred' : 'explicit',
      date,
    });
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
    const drawnLayers = LAYERS.filter((layer) => points.some((point) => point[layer] !== null));
    const rows = (await table()).map((row) => drawnLayers.map((layer) => layerIn(row, layer)));
    expect(drawn.length).toBeGreaterThan(20);
    expect(drawnLayers.filter((layer) => layer.endsWith('-inferred')).length).toBeGreaterThan(2);
    expect(drawn).toEqual(
      rows.map((counts) => counts.flatMap((count, i) => Array.from({ length: count }, () => i))),
    );
  });

  test('of an issue by group has bars as long as its table says, and the same groups', async () => {
    const mixes = ['Peru', 'Chile', 'Cuba', 'Nobody'].map((name, i) => ({
      id: name,
      name,
      counts: i === 3 ? { ...NOBODY, none: 6 } : (COUNTS[i] ?? NOBODY),
      inferred: i === 3 ? NOBODY : { ...NOBODY, support: i, oppose: 1 + i },
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
    const names = [...figure.querySelectorAll('.recharts-yAxis-tick-labels text')];
    const figures = (counted: string) =>
      [...figure.querySelectorAll(`[data-counted=${counted}]`)].map((one) =>
        Number(one.textContent),
      );
    const [inferred, silent] = [figures('inferred'), figures('silent')];
    expect(names.map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(mixes.map(({ name }) => name)),
    );
    expect(screen.getByText(/^21 actors have no statement on record/)).toBeDefined();
    expect(figure.querySelector('[role=img] > title')?.textContent).toBe(
      'Number of actors with each stance, by group: Treaty; 9 of the stances are inferred; 21 actors have no statement',
    );
    const rows = await table();
    const layers = LAYERS.filter((layer) => layer !== 'perhaps');
    const stated = rows.map((row) => layers.map((layer) => layerIn(row, layer)));
    expect(drawn).toEqual(
      stated.map((counts) => counts.filter((count) => count > 0).map((count) => count * 100)),
    );
    const column = (name: string) => rows.map((row) => row[name]);
    expect(column('With evidence')).toEqual([9, 9, 9, 0]);
    expect(column('No statement on record')).toEqual(silent);
    expect(column('Evidence only outside the filters')).toEqual([0, 1, 2, 3]);
    expect(inferred).toEqual(
      rows.map((row) => (row['Of “Support”, inferred'] ?? 0) + (row['Of “Oppose”, inferred'] ?? 0)),
    );
  });
});

/** What a row of a table has of a layer: of a position, those of whom it is not inferred. */
function layerIn(row: Row, layer: Layer): number {
  if (layer === 'perhaps') return row['Perhaps already'] ?? 0;
  const position = layer.replace('-inferred', '') as Position;
  const name = messages.vocabulary.position[position];
  const inferred = row[`Of “${name}”, inferred`] ?? 0;
  return layer === position ? (row[name] ?? 0) - inferred : inferred;
}

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
    const [head, ...rows] = screen.getAllByRole('row');
    const columns = within(head as HTMLElement)
      .getAllByRole('columnheader')
      .slice(1);
    return rows.map((row): Row => {
      const cells = within(row).getAllByRole('cell');
      return Object.fromEntries(
        columns.map(({ textContent }, i) => [textContent, Number(cells[i]?.textContent)]),
      );
    });
  };
  return { figure, table };
}
