import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { setWindowWidth } from '#tests/jsdom-gaps/match-media.ts';
import { renderApp } from '#tests/render-app.tsx';
import { brush, button, noPanel, panel } from './timeline-parts.ts';

beforeEach(() => setWindowWidth(390));

describe('the timeline on a phone', () => {
  test('is a list under headings of dates, below an overview with its brush', async () => {
    await renderApp('/timeline');
    const headings = (await screen.findAllByRole('heading', { level: 2 })).map(
      (heading) => heading.textContent,
    );
    expect(headings).toEqual(
      expect.arrayContaining([
        'Diciembre 2025',
        '11 ene 2026 o antes',
        'En curso al 11 ene 2026',
        '11 ene 2026 o después',
        'Sin fecha',
      ]),
    );
    await brush('Período visible');
    expect(
      screen.queryByLabelText('Cronología de eventos', { selector: '[role="grid"]' }),
    ).toBeNull();
  });

  test('says above the list how much it holds, and in short which days', async () => {
    await renderApp('/timeline?v=1&t=2025-12-10..2026-01-15&issue=rubio-visit');
    const list = await screen.findByText('13 dic 2025 · 2 citas');
    const counts = screen.getByText('eventos').closest('p') as HTMLElement;
    expect(counts.textContent).toMatch(/^\d+ eventos \d+ citas sobre eventos \d+ artículos?$/);
    expect(counts.compareDocumentPosition(list)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await screen.findByText('10 dic – 15 ene 2026');
    screen.getByLabelText('Quitar filtro: Fecha 10 dic 2025 – 15 ene 2026');
  });

  test('an event is a page of its own, with the next one at hand, and a way back', async () => {
    const { user, address } = await renderApp('/timeline');
    await user.click(await screen.findByText('Visita de Marco Rubio al Perú'));
    const page = await panel();
    await within(page).findByRole('heading', { name: 'Visita de Marco Rubio al Perú' });
    await user.click(await button('Evento siguiente'));
    await waitFor(() => expect(address()).not.toContain('rubio-visit'));
    await user.click(await button('Volver a la cronología'));
    await waitFor(() => expect(noPanel()).toBeNull());
  });
});
