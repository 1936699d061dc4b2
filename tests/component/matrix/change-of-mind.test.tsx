import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { Position } from '#src/schema/vocabulary.ts';
import { actor, day, issue, stance } from '#tests/unit/domain/matrix-rows.ts';
import { showCorpus } from './show-corpus.tsx';

const treaty = issue('treaty');
const said = (name: string, position: Position, on: number) => ({
  stance: stance({ actor: actor(name), issue: treaty, position, date: day(on) }),
  words: `${name} words of ${on}`,
});
const SAID = [
  said('anna', 'neutral', 10),
  said('anna', 'support', 30),
  said('bruno', 'support', 10),
  said('bruno', 'oppose', 30),
  said('carla', 'support', 10),
  said('carla', 'unclear', 30),
  said('dora', 'support', 10),
];

test('a change of mind is told by its direction, with the words before and after', async () => {
  showCorpus(SAID, '/matrix?v=1&since=1970-01-21');
  const list = await screen.findByRole('region', { name: /^What changed/ }, { timeout: 10_000 });
  const told = within(list)
    .getAllByRole('listitem')
    .map((item) => ({
      head: item.querySelector('p')?.textContent,
      quotes: [...item.querySelectorAll('blockquote')].map(({ textContent }) => textContent),
      mark: item.querySelector('[data-change]')?.getAttribute('data-change'),
    }));
  const words = (name: string) => [`«${name} words of 10»`, `«${name} words of 30»`];
  expect(told).toEqual([
    { head: 'bruno · treatyfrom support to opposition', quotes: words('bruno'), mark: 'down' },
    { head: 'anna · treatyfrom caution to support', quotes: words('anna'), mark: 'up' },
    {
      head: 'carla · treatyfrom support to an unclear stance',
      quotes: words('carla'),
      mark: 'turn',
    },
  ]);
});

test('moves are told before first stances, which need no words before', async () => {
  showCorpus([...SAID, said('elsa', 'oppose', 30)], '/matrix?v=1&since=1970-01-21');
  const list = await screen.findByRole('region', { name: /^What changed/ }, { timeout: 10_000 });
  const heads = within(list).getAllByRole('heading', { level: 3 });
  expect(heads.map(({ textContent }) => textContent)).toEqual([
    'Changes of stance (3)',
    'First known stances (1)',
  ]);
  within(list).getByText('No statement is on record in these cells by 21 Jan 1970.');
  const [, first] = within(list).getAllByRole('list');
  const [item, ...others] = within(first as HTMLElement).getAllByRole('listitem');
  expect(others).toEqual([]);
  expect(item?.textContent).toMatch(/^elsa · treaty\s*Oppose .*«elsa words of 30»$/);
  expect(item?.querySelector('[data-change]')?.getAttribute('data-change')).toBe('first');
  expect(within(list).getAllByText('Before')).toHaveLength(3);
});

test('a cell that did not change in the period has no mark, and says nothing of it', async () => {
  showCorpus(SAID, '/matrix?v=1&since=1970-01-21');
  const named = async (name: RegExp) =>
    screen.findByLabelText(name, { selector: '[role="gridcell"]' });
  const bruno = await named(
    /^bruno, treaty: Oppose, .*since 21 Jan 1970, from support to opposition$/,
  );
  expect(bruno.querySelector('[data-change="down"]')).not.toBeNull();
  const dora = await named(/^dora, treaty: Support, [^]*single source$/);
  expect(dora.querySelector('[data-change]')).toBeNull();
});

describe('the chart of who changed stance', () => {
  const question = 'Who changed stance, from what to what, between two days?';

  test('counts the changes that the list tells, and those that stay', async () => {
    showCorpus(SAID, '/matrix?v=1&since=1970-01-21&chart=flows');
    // A chart leaves the list no room until it is asked for.
    const toList = await screen.findByRole(
      'button',
      { name: /^3 cells with/ },
      { timeout: 10_000 },
    );
    expect(screen.queryByRole('region', { name: /^What changed/ })).toBeNull();
    await userEvent.click(toList);
    const list = await screen.findByRole('region', { name: /^What changed/ });
    const flows = await screen.findByRole('list', { name: 'The flows and their cells' });
    expect(flowsIn(flows)).toEqual(
      [
        'from support to an unclear stance: 1 cell',
        'from support to opposition: 1 cell',
        'from caution to support: 1 cell',
        'still support: 1 cell',
      ].toSorted(),
    );
    const changes = within(list).getAllByRole('listitem');
    const turned = flowsIn(flows).filter((flow) => flow.startsWith('from'));
    expect(turned).toHaveLength(changes.length);
    for (const change of changes) {
      const told = change.querySelector('p')?.textContent ?? '';
      expect(turned.some((flow) => told.endsWith(flow.replace(/: 1 cell$/, '')))).toBe(true);
    }
  });

  test('has a table that says the same', async () => {
    showCorpus(SAID, '/matrix?v=1&since=1970-01-21&chart=flows');
    const figure = await screen.findByRole('figure', { name: question }, { timeout: 10_000 });
    await userEvent.click(within(figure).getByRole('button', { name: 'Show as table' }));
    const rows = within(figure).getAllByRole('row').slice(1);
    expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
      ['Support', 'Support', '1', '0'],
      ['Support', 'Unclear', '1', '0'],
      ['Support', 'Oppose', '1', '0'],
      ['Cautious / neutral', 'Support', '1', '0'],
    ]);
  });

  test('leads from a flow to its cells', async () => {
    showCorpus(SAID, '/matrix?v=1&since=1970-01-21&chart=flows');
    const flow = await screen.findByRole(
      'button',
      { name: /from support to opposition: 1 cell$/ },
      { timeout: 10_000 },
    );
    expect(flow.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(flow);
    const cells = within(flow.closest('li') as HTMLElement).getAllByRole('link');
    expect(cells.map(({ textContent }) => textContent)).toEqual(['bruno · treaty']);
    expect(cells[0]?.getAttribute('href')).toContain('cell=bruno~treaty');
  });

  test('says where the two days leave no period', async () => {
    showCorpus(SAID, '/matrix?v=1&since=1970-01-31&asof=1970-01-11&chart=flows');
    const place = await screen.findByRole('group', { name: 'Chart' });
    await within(place).findByText(/there is no period to compare/, undefined, { timeout: 10_000 });
    expect(within(place).queryByRole('figure')).toBeNull();
  });

  test('asks for the first of the two days', async () => {
    showCorpus(SAID, '/matrix?v=1&chart=flows');
    const asked = await screen.findByText(/^Choose the first of the two days/, undefined, {
      timeout: 10_000,
    });
    const choice = within(asked.parentElement as HTMLElement).getByRole('combobox');
    await userEvent.selectOptions(choice, '11 Jan 1970');
    const flows = await screen.findByRole('list', { name: 'The flows and their cells' });
    expect(flowsIn(flows)).toHaveLength(4);
  });
});

test('silence before the first day is drawn apart and called no stance', async () => {
  showCorpus(SAID, '/matrix?v=1&since=1970-01-02&chart=flows');
  const flows = await screen.findByRole(
    'list',
    { name: 'The flows and their cells' },
    { timeout: 10_000 },
  );
  for (const flow of flowsIn(flows)) expect(flow).toMatch(/^no statement before, now /);
  expect(screen.getByText('No cell changed its stance in this period.')).toBeTruthy();
});

/** What each flow says, signs aside. */
function flowsIn(list: HTMLElement): string[] {
  return within(list)
    .getAllByRole('button')
    .map(({ textContent }) => textContent.replace('→', '').trim())
    .toSorted();
}
