import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { renderApp } from '#tests/render-app.tsx';
import { lanes, rows, visiblePeriod } from './timeline-parts.ts';

/** Names of the lanes from top to bottom. */
async function laneNames(): Promise<(string | null)[]> {
  return within(await lanes())
    .getAllByRole('row')
    .map((lane) => lane.getAttribute('aria-label'));
}

describe('lanes', () => {
  test('stand for issues in the order of the corpus', async () => {
    await renderApp('/timeline');
    expect(await laneNames()).toEqual([
      'Intervención en Venezuela',
      'Contacto con Caracas',
      'Alianza y estatus no-OTAN',
      'Visita de Rubio',
    ]);
  });

  test('stand for statuses, countries or nothing when asked to; Back undoes it', async () => {
    const { user, router, address } = await renderApp('/timeline');
    await user.selectOptions(await screen.findByLabelText('Carriles'), 'Estado');
    await waitFor(async () => expect(await laneNames()).toContain('Hipotético'));
    expect(address()).toBe('/timeline?v=1&lanes=status');
    await user.selectOptions(screen.getByLabelText('Carriles'), 'Ninguno');
    await waitFor(async () => expect(await laneNames()).toEqual(['Todos los eventos']));
    await router.navigate(-2);
    await waitFor(async () => expect(await laneNames()).toContain('Contacto con Caracas'));
  });

  test('an event stands in the lane of everyone who takes part', async () => {
    await renderApp('/timeline?v=1&lanes=actor');
    const visits = within(await lanes()).getAllByLabelText(/^Visita de Marco Rubio al Perú/);
    expect(visits.length).toBeGreaterThan(1);
  });
});

describe('filters', () => {
  test('hold for lanes and list alike', async () => {
    await renderApp('/timeline?v=1&actor=nicolas-maduro');
    const grid = await lanes();
    const listed = await rows();
    const idsIn = (elements: Iterable<Element>) =>
      new Set([...elements].map((one) => one.getAttribute('data-event')));
    expect(listed.length).toBeGreaterThan(0);
    expect(idsIn(grid.querySelectorAll('[data-event]'))).toEqual(idsIn(listed));
  });

  test('that leave nothing name the one to take away, and one press does', async () => {
    const { user, address } = await renderApp(
      '/timeline?v=1&actor=nicolas-maduro&status=hypothetical',
    );
    await screen.findByText('Ningún evento cumple estos filtros');
    const empty = screen.getByText('Ningún evento cumple estos filtros').parentElement;
    expect(empty?.textContent).toMatch(/\d+ eventos?/);
    await user.click(empty?.querySelector('button') as HTMLElement);
    await waitFor(() => expect(address()).not.toMatch(/actor=.*status=/));
    expect((await rows()).length).toBeGreaterThan(0);
  });

  test('a lane without an event in the period is not drawn', async () => {
    await renderApp('/timeline?v=1&actor=marco-rubio&t=2026-02-01..2026-04-20');
    await waitFor(async () => expect(await laneNames()).toEqual(['Visita de Rubio']));
  });

  test('a period without any event says so, and keeps the brush', async () => {
    await renderApp('/timeline?v=1&actor=hugo-de-zela&t=2026-04-01..2026-04-20');
    await screen.findByText('Ningún evento cumple estos filtros');
    expect(await visiblePeriod()).toBe('1 abr 2026 – 20 abr 2026');
    expect(within(await lanes()).queryAllByRole('row')).toEqual([]);
  });
});

test('where only what certainly lies in the period is asked for, lanes leave out the rest as the list does', async () => {
  const drawn = async () =>
    new Set(
      [...(await lanes()).querySelectorAll('[data-event]')].map((mark) =>
        mark.getAttribute('data-event'),
      ),
    );
  const listed = async () => new Set((await rows()).map((row) => row.getAttribute('data-event')));
  const { router } = await renderApp('/timeline?v=1&t=2025-12-10..2026-01-15');
  const possible = await drawn();
  expect(possible).toEqual(await listed());
  await act(() => router.navigate('/timeline?v=1&t=2025-12-10..2026-01-15&in=certain'));
  await waitFor(async () => expect((await drawn()).size).toBeLessThan(possible.size));
  const certain = await drawn();
  expect(certain.size).toBeGreaterThan(0);
  expect(certain).toEqual(await listed());
});
