import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { renderApp } from '#tests/render-app.tsx';
import {
  brush,
  chosenRow,
  focused,
  isChosen,
  lanes,
  list,
  mark,
  noPanel,
  panel,
  row,
  rows,
  visiblePeriod,
} from './timeline-parts.ts';

const visit = /^Visita de Marco Rubio al Perú/;

describe('the lanes by keyboard', () => {
  test('have one tab stop, from which arrows reach every mark, and no more', async () => {
    const { user } = await renderApp('/timeline');
    const grid = await lanes();
    const [stop, ...others] = grid.querySelectorAll<HTMLElement>('[tabindex="0"]');
    expect(others).toEqual([]);
    stop?.focus();
    const reached = new Set<string>();
    const laneCount = within(grid).getAllByRole('row').length;
    await user.keyboard('{Control>}{Home}{/Control}');
    for (let lane = 0; lane < laneCount; lane += 1) {
      await user.keyboard('{Home}');
      let before = '';
      while (before !== focused()) {
        before = focused();
        reached.add(before);
        await user.keyboard('{ArrowRight}');
      }
      await user.keyboard('{Home}{ArrowLeft}{ArrowDown}');
    }
    const all = [...grid.querySelectorAll('[data-event]')].map((one) =>
      one.getAttribute('aria-label'),
    );
    expect(all.filter((name) => !reached.has(name ?? ''))).toEqual([]);
    expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  test('Enter opens the panel and goes there; Esc closes it and comes back to the mark', async () => {
    const { user, address } = await renderApp('/timeline');
    (await mark(visit)).focus();
    await user.keyboard('{Enter}');
    const opened = await panel();
    await waitFor(() => expect(opened.contains(document.activeElement)).toBe(true));
    expect(address()).toContain('sel=rubio-visit');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(noPanel()).toBeNull());
    expect(focused()).toMatch(visit);
    expect(await lanes()).toContain(document.activeElement as HTMLElement);
  });

  test('a lane closes and opens at its heading', async () => {
    const { user } = await renderApp('/timeline');
    const heading = await screen.findByRole('button', { name: /^Visita de Rubio/ });
    heading.focus();
    await user.keyboard('{Enter}');
    expect(heading.getAttribute('aria-expanded')).toBe('false');
    expect(within(await lanes()).queryByLabelText(visit)).toBeNull();
    await user.keyboard('{Enter}');
    await mark(visit);
  });
});

describe('keys of the whole screen', () => {
  test('J and K step through the events in the order of the list', async () => {
    const { user } = await renderApp('/timeline');
    const [first, second] = await rows();
    await user.keyboard('j');
    const one = await chosenRow();
    await user.keyboard('j');
    const two = await chosenRow(one);
    await user.keyboard('k');
    expect([one, two, await chosenRow(two)]).toEqual([first, second, first]);
  });

  test.each([
    ['J', 'j', 1],
    ['K', 'k', -1],
  ])('once the panel is closed %s goes on from the mark that has the focus', async (_, key, by) => {
    const { user } = await renderApp('/timeline');
    const listed = await rows();
    const at = listed.indexOf(await row(visit));
    (await mark(visit)).focus();
    await user.keyboard('{Enter}');
    await panel();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(noPanel()).toBeNull());
    await user.keyboard(key);
    expect(await chosenRow()).toBe(listed[at + by]);
  });

  test('+ and - zoom, Shift with arrows pans, 0 shows all again; Back is not filled with it', async () => {
    const { user, router, address } = await renderApp('/timeline?v=1&t=2026-01-01..2026-03-01');
    await lanes();
    await user.keyboard('+');
    await waitFor(async () => expect(await visiblePeriod()).toBe('11 ene 2026 – 19 feb 2026'));
    await waitFor(() => expect(address()).toBe('/timeline?v=1&t=2026-01-11..2026-02-19'));
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}');
    await waitFor(() => expect(address()).toBe('/timeline?v=1&t=2026-01-19..2026-02-27'));
    await user.keyboard('0');
    await waitFor(() => expect(address()).toBe('/timeline'));
    expect(router.state.historyAction).toBe('REPLACE');
  });
});

describe('the brush by keyboard', () => {
  test('its ends move by a week, with Shift by four, and say the day', async () => {
    const { user, address } = await renderApp('/timeline?v=1&t=2025-12-01..2026-02-28');
    const start = await brush('Inicio del período visible');
    start.focus();
    await user.keyboard('{ArrowRight}');
    expect(start.getAttribute('aria-valuetext')).toBe('8 dic 2025');
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}');
    expect(start.getAttribute('aria-valuetext')).toBe('5 ene 2026');
    await waitFor(() => expect(address()).toBe('/timeline?v=1&t=2026-01-05..2026-02-28'));
    const end = await brush('Fin del período visible');
    end.focus();
    await user.keyboard('{ArrowLeft}');
    expect(end.getAttribute('aria-valuetext')).toBe('21 feb 2026');
  });

  test('its body moves both ends; lanes and counts follow', async () => {
    const { user } = await renderApp('/timeline?v=1&t=2025-12-01..2025-12-31');
    const body = await brush('Período visible');
    const before = (await rows()).length;
    body.focus();
    await user.keyboard('{Shift>}{ArrowRight}{ArrowRight}{/Shift}');
    expect(await visiblePeriod()).toBe('26 ene 2026 – 25 feb 2026');
    await waitFor(async () => expect((await rows()).length).not.toBe(before));
  });
});

describe('the list by keyboard', () => {
  test('arrows move between rows, Enter opens', async () => {
    const { user } = await renderApp('/timeline');
    const [first, second] = await rows();
    first?.focus();
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(document.activeElement).toBe(second));
    await user.keyboard('{Enter}');
    await panel();
    expect(second && isChosen(second)).toBe(true);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(noPanel()).toBeNull());
    expect(document.activeElement).toBe(second);
  });

  test('columns sort, twice backwards, and say so', async () => {
    const { user, address } = await renderApp('/timeline');
    const head = within(await list()).getByText('Citas', { selector: 'button' });
    await user.click(head);
    const column = head.closest('[role="columnheader"]');
    await waitFor(() => expect(column?.getAttribute('aria-sort')).toBe('descending'));
    expect(address()).toContain('order=-quotes');
    await user.click(head);
    await waitFor(() => expect(column?.getAttribute('aria-sort')).toBe('ascending'));
    expect(address()).toContain('order=quotes');
    await row(visit);
  });
});
