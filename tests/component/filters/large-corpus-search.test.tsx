import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dataHandlers } from '#mocks/handlers.ts';
import { dataServer } from '#tests/data-server.ts';
import { inventedData } from '#tests/invented-data.ts';
import { renderApp } from '#tests/render-app.tsx';

/** More quotes than are fetched for a search. */
const read = inventedData(20_000);
const seen = new Set<string>();

beforeEach(() => {
  dataServer.use(...dataHandlers(read, null));
  dataServer.events.on('request:start', ({ request }) => {
    if (request.url.includes('/evidence/')) seen.add(request.url);
  });
});

afterEach(() => {
  dataServer.events.removeAllListeners();
  seen.clear();
});

const TOO_MANY = /Las citas de este corpus son demasiadas para buscar en todas\./;

describe('words searched for in a corpus of many quotes', () => {
  test('are not looked for in the quotes, and the filter says so and how they would be', async () => {
    const { user } = await renderApp('/timeline?v=1&text=acuerdo');
    const chip = await screen.findByRole('button', { name: /^Texto contiene/ }, { timeout: 9000 });
    expect(chip.textContent).toMatch(/“acuerdo” · sin buscar en citas$/);
    expect(chip.title).toMatch(TOO_MANY);
    await user.click(chip);
    const editor = await screen.findByRole('searchbox', { name: /^Palabras en títulos y nombres/ });
    expect(screen.getByText(TOO_MANY).id).toBe(editor.getAttribute('aria-describedby'));
    expect(seen.size).toBe(0);
  }, 30_000);

  test('are looked for in the quotes of the few events that another filter leaves', async () => {
    const { user } = await renderApp('/timeline?v=1&actor=actor-59&cert=undated&text=el');
    const chip = await screen.findByRole('button', { name: /^Texto contiene/ }, { timeout: 9000 });
    await waitFor(() => expect(chip.textContent).not.toMatch(/sin buscar/));
    expect(seen.size).toBeGreaterThan(0);
    expect(seen.size).toBeLessThanOrEqual(24);
    await user.click(chip);
    await screen.findByText(/De las citas se busca en las de \d+ eventos/);
  }, 30_000);

  test('in the palette: it says that quotes were not searched, and fetches none', async () => {
    const { user } = await renderApp('/timeline');
    await screen.findByRole('grid', { name: 'Cronología de eventos' });
    await user.keyboard('{Control>}k{/Control}');
    const palette = await screen.findByRole('dialog', { name: 'Buscar o ir a' });
    await user.type(within(palette).getByRole('combobox'), 'medida');
    await within(palette).findByText(/^No se buscó en las citas: son demasiadas\./);
    within(palette).getByText(/en su título o nombres/);
    expect(within(palette).queryByText(/^En las citas/)).toBeNull();
    expect(seen.size).toBe(0);
  }, 30_000);

  test('in the palette, with few events left: under a heading that says whose quotes they are', async () => {
    const { user } = await renderApp('/timeline?v=1&actor=actor-59&cert=undated');
    await screen.findByRole('grid', { name: 'Cronología de eventos' });
    await user.keyboard('{Control>}k{/Control}');
    const palette = await screen.findByRole('dialog', { name: 'Buscar o ir a' });
    await user.type(within(palette).getByRole('combobox'), 'el');
    await within(palette).findByText(
      /^En las citas de \d+ eventos filtrados$/,
      {},
      { timeout: 9000 },
    );
    expect(within(palette).queryByText(/No se buscó en las citas/)).toBeNull();
  }, 30_000);
});
