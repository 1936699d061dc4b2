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
