import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { setWindowWidth } from '#tests/jsdom-gaps/match-media.ts';
import { renderApp } from '#tests/render-app.tsx';
import { isChosen, lanes, panel, rows } from './timeline-parts.ts';

const second = (name: string | RegExp) =>
  screen.findByLabelText(name, { selector: '[role="grid"]' });
const namesOf = (grid: HTMLElement) =>
  within(grid)
    .getAllByRole('row')
    .map((lane) => lane.getAttribute('aria-label'));
const eventsIn = (grid: HTMLElement) =>
  new Set(
    [...grid.querySelectorAll('[data-event]')].map((mark) => mark.getAttribute('data-event')),
  );
const headings = async () =>
  (await screen.findAllByRole('heading', { level: 2 })).map((heading) => heading.textContent);

describe('another actor', () => {
  test('has lanes of its own below, the same in the same order; each set is named and counted', async () => {
    await renderApp('/timeline?v=1&cmp=actor:marco-rubio');
    const other = await second('Comparación: Marco Rubio');
    const first = await lanes();
    expect(namesOf(other)).toEqual(namesOf(first));
    expect(within(other).getAllByText('sin eventos').length).toBeGreaterThan(0);
    expect(within(first).queryByText('sin eventos')).toBeNull();
    const all = eventsIn(first);
    for (const id of eventsIn(other)) expect(all).toContain(id);
    expect(eventsIn(other).size).toBeLessThan(all.size);
    expect(await headings()).toEqual([
      `Todos los actores · ${(await rows()).length} eventos`,
      `Marco Rubio · ${eventsIn(other).size} eventos · ${eventsIn(other).size} en ambos`,
    ]);
  });

  test('replaces the actor of the filters and keeps the others', async () => {
    await renderApp('/timeline?v=1&actor=jose-jeri&issue=rubio-visit&cmp=actor:marco-rubio');
    const other = await second('Comparación: Marco Rubio');
    expect(namesOf(other)).toEqual(['Visita de Rubio']);
    expect((await headings())[0]).toMatch(/^José Jerí · /);
  });

  test('a mark that stands there alone is announced as such, and one in neither set too', async () => {
    const { user, router } = await renderApp('/timeline?v=1&actor=jose-jeri&cmp=actor:marco-rubio');
    const other = await second('Comparación: Marco Rubio');
    const said = () => document.querySelector('[data-live-region]')?.textContent?.trim();
    const first = eventsIn(await lanes());
    const alone = [...other.querySelectorAll<SVGElement>('[data-event]')].find(
      (mark) => !first.has(mark.getAttribute('data-event')),
    );
    await user.click(alone as SVGElement);
    await waitFor(() => expect(said()).toMatch(/^Solo en la segunda serie: \d+ de \d+\. ./));
    await act(() =>
      router.navigate('/timeline?v=1&actor=jose-jeri&cmp=actor:marco-rubio&sel=bicentenary'),
    );
    await waitFor(() => expect(said()).toMatch(/^Fuera de ambas series\. ./));
  });

  test('a mark chosen there opens the panel and is ringed in both sets', async () => {
    const { user } = await renderApp('/timeline?v=1&cmp=actor:marco-rubio');
    const other = await second('Comparación: Marco Rubio');
    const mark = () => within(other).getByLabelText(/^Visita de Marco Rubio al Perú/);
    await user.click(mark());
    await panel();
    await waitFor(() => expect(isChosen(mark())).toBe(true));
    const inFirst = within(await lanes()).getByLabelText(/^Visita de Marco Rubio al Perú/);
    expect(isChosen(inFirst)).toBe(true);
  });

  test('is one tab stop, with arrows inside', async () => {
    const { user } = await renderApp('/timeline?v=1&cmp=actor:marco-rubio');
    const other = await second('Comparación: Marco Rubio');
    const stops = other.querySelectorAll<HTMLElement>('[tabindex="0"]');
    expect(stops.length).toBe(1);
    act(() => stops[0]?.focus());
    await user.keyboard('{ArrowDown}');
    expect(other.contains(document.activeElement)).toBe(true);
    expect(document.activeElement).not.toBe(stops[0]);
  });

  test('that the corpus does not have is left out, and said', async () => {
    await renderApp('/timeline?v=1&cmp=actor:nobody');
    await lanes();
    await screen.findByText(/^Este enlace apunta a un actor que ya no existe/);
    expect(screen.queryByText(/^Comparado con/)).toBeNull();
    expect(screen.queryByLabelText(/^Comparación/)).toBeNull();
  });
});

describe('another period', () => {
  test('says both in words, and how many events may be in both', async () => {
    await renderApp('/timeline?v=1&t=2025-11-17..2026-01-16&cmp=from:2025-10-01');
    await second(/^Comparación: 1 oct 2025/);
    const [first, other] = await headings();
    expect(first).toMatch(/^17 nov 2025 – 16 ene 2026 · \d+ eventos$/);
    expect(other).toMatch(
      /^1 oct 2025 – 30 nov 2025, los mismos 61 días · \d+ eventos · \d+ pueden caer en ambos$/,
    );
  });

  test('before an event says how well its date is known', async () => {
    await renderApp('/timeline?v=1&t=2026-01-11..2026-03-12&cmp=before:us-intervention-caracas');
    await second(/^Comparación: Antes de/);
    const [first, other] = await headings();
    expect(first).toMatch(/^Desde “[^”]+” \(11 ene 2026 o antes\) · 11 ene 2026 – 12 mar 2026 · /);
    expect(other).toMatch(
      /^Antes de “[^”]+” \(11 ene 2026 o antes\) · 11 nov 2025 – 10 ene 2026, los mismos 61 días · /,
    );
  });
});

describe('from a chip', () => {
  test('of an actor one compares with another; the comparison is a sentence that × ends', async () => {
    const { user, address } = await renderApp('/timeline?v=1&actor=jose-jeri');
    await user.click(await screen.findByRole('button', { name: /^Actor es José Jerí/ }));
    await user.click(await screen.findByRole('button', { name: 'Comparar con otro actor…' }));
    const list = within(await screen.findByRole('listbox', { name: 'Otro actor' }));
    const options = await list.findAllByRole('option');
    const labels = options.map(({ textContent }) => textContent ?? '');
    expect(labels.every((label) => /\d+ eventos?$|sin eventos$/.test(label))).toBe(true);
    expect(labels.some((label) => label.startsWith('José Jerí'))).toBe(false);
    await user.click(await list.findByText('Marco Rubio'));
    await waitFor(() =>
      expect(address()).toBe('/timeline?v=1&actor=jose-jeri&cmp=actor:marco-rubio'),
    );
    await second('Comparación: Marco Rubio');
    await screen.findByRole('button', { name: 'Comparado con Marco Rubio' });
    await user.click(screen.getByRole('button', { name: 'Dejar de comparar con Marco Rubio' }));
    await waitFor(() => expect(address()).toBe('/timeline?v=1&actor=jose-jeri'));
    expect(document.activeElement?.textContent).toContain('Añadir filtro');
  });

  test('of the dates one compares with the same time before, or from a day on', async () => {
    const { user, address } = await renderApp('/timeline?v=1&t=2026-01-01..2026-02-28');
    await user.click(await screen.findByRole('button', { name: /^Fecha 1 ene 2026/ }));
    await user.click(await screen.findByRole('button', { name: 'Comparar con otro período…' }));
    await user.click(
      await screen.findByRole('button', {
        name: /^El mismo tiempo antes\s*3 nov 2025 – 31 dic 2025 · /,
      }),
    );
    await waitFor(() => expect(address()).toContain('cmp=until:2025-12-31'));
    await user.click(await screen.findByRole('button', { name: /^Comparado con el tiempo hasta/ }));
    const day = await screen.findByLabelText(/^Los mismos 59 días, desde/);
    await user.clear(day);
    await user.type(day, '2025-10-01');
    await user.click(screen.getByRole('button', { name: 'Comparar' }));
    await waitFor(() => expect(address()).toContain('cmp=from:2025-10-01'));
  });
});

test('the panel of an event compares what was before with what came after, and says what is unsure', async () => {
  const { user, address } = await renderApp(
    '/timeline?v=1&t=2025-12-01..2026-01-30&sel=us-intervention-caracas',
  );
  const page = within(await panel());
  await page.findByText(
    /^Antes: hasta el 10 ene 2026\. Después: desde el 11 ene 2026\. .*“11 ene 2026 o antes”/,
  );
  await user.click(page.getByRole('button', { name: 'Comparar antes y después' }));
  await waitFor(() =>
    expect(address()).toBe(
      '/timeline?v=1&t=2026-01-11..2026-03-12&cmp=before:us-intervention-caracas&sel=us-intervention-caracas',
    ),
  );
});

describe('on a phone', () => {
  beforeEach(() => setWindowWidth(390));

  test('both sets are counted by name, and one of them is listed', async () => {
    const { user } = await renderApp('/timeline?v=1&cmp=actor:marco-rubio');
    const rubio = await screen.findByRole('radio', { name: /^Marco Rubio \d+ eventos$/ });
    expect(screen.getByRole('radio', { name: /^Todos los actores \d+ eventos$/ })).toHaveProperty(
      'checked',
      true,
    );
    screen.getByText('Intervención militar de EE. UU. en Caracas');
    await user.click(rubio);
    await waitFor(() =>
      expect(screen.queryByText('Intervención militar de EE. UU. en Caracas')).toBeNull(),
    );
    screen.getByText('Visita de Marco Rubio al Perú');
  });
});
