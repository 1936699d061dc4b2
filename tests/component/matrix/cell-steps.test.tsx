import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { renderApp } from '#tests/render-app.tsx';
import { cells, findCell } from './cells.ts';

const FIRST = 'ernesto-alvarez~us-alliance';

describe('the panel of a cell', () => {
  test('steps row by row through the cells with evidence', async () => {
    const { user, address } = await renderApp(`/matrix?v=1&cell=${FIRST}`);
    await screen.findByText('Celda 1 de 16');
    const previous = screen.getByRole('button', { name: 'Celda anterior con evidencia' });
    expect(previous.hasAttribute('disabled')).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Celda siguiente con evidencia' }));
    await screen.findByText('Celda 2 de 16');
    expect(address()).toBe('/matrix?v=1&cell=ernesto-alvarez~non-nato-ally');
    await user.click(previous);
    await screen.findByText('Celda 1 de 16');
  });

  test('steps with J and K, and the grid goes along', async () => {
    const { user, address } = await renderApp('/matrix');
    const start = await findCell(/^Ernesto Álvarez, Alianza/);
    await user.keyboard('j');
    await screen.findByText('Celda 1 de 16');
    expect(address()).toContain(`cell=${FIRST}`);
    start.focus();
    await user.keyboard('jj');
    await screen.findByText('Celda 3 de 16');
    await user.keyboard('k');
    await screen.findByText('Celda 2 de 16');
    const [here] = cells(/^Ernesto Álvarez, Estatus/);
    expect(here?.getAttribute('aria-selected')).toBe('true');
    await waitFor(() => expect(document.activeElement).toBe(here));
    expect(here?.tabIndex).toBe(0);
  });

  test('goes on from a silent cell, and passes over what the legend does not pick', async () => {
    const { user, address } = await renderApp(
      '/matrix?v=1&stance=neutral&cell=ernesto-alvarez~venezuela-intervention',
    );
    await findCell(/^Ernesto Álvarez, Alianza/);
    await user.keyboard('j');
    await screen.findByText('Celda 1 de 2');
    expect(address()).toMatch(/cell=ernesto-alvarez~(?!us-alliance|non-nato|rubio)/);
  });

  test('copies the address of the cell, without the filters', async () => {
    const { user } = await renderApp(`/matrix?v=1&country=peru&view=compact&cell=${FIRST}`);
    const panel = await screen.findByLabelText(/^Ernesto Álvarez · /, { selector: 'section' });
    await user.click(within(panel).getByRole('button', { name: 'Copiar enlace a esta celda' }));
    await within(panel).findByRole('button', { name: /copiado/i });
    const link = new URL(await navigator.clipboard.readText());
    expect(link.pathname + link.search).toBe(`/matrix?v=1&cell=${FIRST}&lang=es`);
  });
});
