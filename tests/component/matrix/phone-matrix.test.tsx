import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { indexQuery } from '#src/data/queries.ts';
import { queryClient } from '#src/data/query-client.ts';
import { setWindowWidth } from '#tests/jsdom-gaps/match-media.ts';
import { renderApp } from '#tests/render-app.tsx';

/** What support of an issue is support of. */
async function propositionOf(id: string): Promise<string | undefined> {
  const { issueById } = await queryClient.ensureQueryData(indexQuery());
  return issueById.get(id)?.proposition.es;
}

describe('the matrix on a phone', () => {
  beforeEach(() => setWindowWidth(390));

  test('shows one issue: its actors by stance, the silent ones in a line of names', async () => {
    const { user, address } = await renderApp('/matrix');
    await user.click(await screen.findByRole('button', { name: 'Aliado principal no-OTAN' }));
    await screen.findByText('5 de 13 actores con postura');
    expect(address()).toBe('/matrix?v=1&sort=issue:non-nato-ally');
    const title = screen.getByRole('heading', { level: 2, name: /OTAN/ });
    expect(title.nextElementSibling?.textContent).toBe(await propositionOf('non-nato-ally'));
    screen.getByRole('heading', { name: 'Apoyo 5' });
    screen.getByRole('heading', { name: 'Oposición 0' });
    screen.getByRole('heading', { name: 'Sin declaración 8' });
    screen.getByText(/^Cancillería del Perú, Congreso del Perú, Donald Trump/);
    expect(screen.queryByRole('grid')).toBeNull();
  });

  test('steps through the actors in the order of the list, and on to the next issue', async () => {
    const { user, address } = await renderApp('/matrix');
    await user.click(await screen.findByRole('button', { name: /^Gobierno de EE.*Intervención/ }));
    const page = await screen.findByRole('region', { name: /^Gobierno de EE/ });
    within(page).getByText('Celda 1 de 16');
    const steps = within(page).getByRole('navigation', { name: 'Celdas con evidencia' });
    await user.click(within(steps).getByRole('button', { name: /siguiente/ }));
    await screen.findByText('Celda 2 de 16');
    expect(address()).toBe('/matrix?v=1&cell=jose-jeri~venezuela-intervention');
    await user.click(within(steps).getByRole('button', { name: /siguiente/ }));
    await screen.findByText('Celda 3 de 16');
    expect(address()).toContain('~us-alliance');
  });

  test('opens the evidence of an actor as a page, and goes back', async () => {
    const { user, address } = await renderApp('/matrix');
    await user.click(await screen.findByRole('button', { name: /^José Jerí, Intervención/ }));
    const page = await screen.findByRole('region', { name: /^José Jerí · Intervención/ });
    await within(page).findAllByRole('link', { name: /^Ver en contexto/ });
    await user.click(within(page).getByRole('button', { name: 'Volver a la matriz' }));
    await waitFor(() => expect(address()).toBe('/matrix'));
  });
});
