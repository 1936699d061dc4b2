import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { renderApp } from '#tests/render-app.tsx';
import { cells, findCell, focused } from './cells.ts';

describe('the grid of the matrix', () => {
  test('names in every cell the actor, the issue, the stance, its basis, its date and its quotes', async () => {
    await renderApp('/matrix');
    const cell = await findCell(/^Ernesto Álvarez, Alianza estratégica/);
    expect(cell.getAttribute('aria-label')).toBe(
      'Ernesto Álvarez, Alianza estratégica con EE.\u00a0UU.: Apoyo, declaración propia, 11 ene 2026 o antes, confianza alta, 1 cita, una sola fuente',
    );
    // “hasta” would say that he held it until then.
    expect(cell.textContent).toContain('≤ 11 ene');
    screen.getByText('≤ ese día o antes');
  });

  test('says that acts are acts', async () => {
    await renderApp('/matrix');
    const cell = await findCell(/^Gobierno de EE\.\sUU\., .*OTAN:/);
    expect(cell.getAttribute('aria-label')).toMatch(
      /: Apoyo, por acción, inferida, .*2026.*, 2 citas, una sola fuente$/,
    );
  });

  test('shows silence as silence, and counts it', async () => {
    await renderApp('/matrix');
    await findCell(/^Donald Trump, Visita de Marco Rubio al Perú: Sin declaración$/);
    expect(cells(/^Donald Trump, .*: Sin declaración$/)).toHaveLength(7);
    const legend = screen.getByLabelText('Posturas: resaltar en la matriz');
    expect(legend.textContent).toContain(`Sin declaración ${cells(/: Sin declaración$/).length}`);
  });

  test('has one tab stop, which the arrow keys move', async () => {
    const { user } = await renderApp('/matrix?v=1&group=none&sort=name');
    await findCell(/^Marco Rubio, Visita/);
    const [start, ...others] = cells(/./).filter((cell) => cell.tabIndex === 0);
    expect(others).toEqual([]);
    start?.focus();
    expect(focused()).toMatch(/^Cancillería del Perú, Intervención militar/);
    await user.keyboard('{ArrowRight}');
    expect(focused()).toMatch(/^Cancillería del Perú, Alianza estratégica/);
    await user.keyboard('{ArrowDown}');
    expect(focused()).toMatch(/^Cilia Flores, Alianza estratégica/);
    await user.keyboard('{End}');
    expect(focused()).toMatch(/^Cilia Flores, Papel de EE\.\sUU\./);
    await user.keyboard('{Home}');
    expect(focused()).toMatch(/^Cilia FloresEsposa/);
    await user.keyboard('{Control>}{End}{/Control}');
    expect(focused()).toMatch(/^Régimen chavista, Papel de EE\.\sUU\./);
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(focused()).toMatch(/^Régimen chavista, Papel de EE\.\sUU\./);
    await user.keyboard('{Control>}{Home}{/Control}');
    expect(focused()).toBe('Actor');
    expect(cells(/./).filter((cell) => cell.tabIndex === 0)).toEqual([]);
  });

  test('sorts by an issue at its header, and back', async () => {
    const { user, address } = await renderApp('/matrix?v=1&group=none');
    const title = await screen.findByText('Posible 2.ª intervención', { selector: '[role] *' });
    const header = title.closest('[role="columnheader"]') as HTMLElement;
    expect(header.getAttribute('aria-sort')).toBe('none');
    await user.click(within(header).getByRole('button'));
    await waitFor(() => expect(header.getAttribute('aria-sort')).toBe('descending'));
    expect(address()).toContain('sort=issue:second-intervention');
    const inColumn = cells(/, Posible segunda intervención militar:/);
    expect(
      inColumn.map((cell) => cell.getAttribute('aria-label')?.split(',')[0]).slice(0, 2),
    ).toEqual(['Ernesto Álvarez', 'Cancillería del Perú']);
    await user.click(within(header).getByRole('button'));
    await waitFor(() => expect(address()).not.toContain('sort'));
  });

  test('groups by country, and by kind when asked to', async () => {
    const { user, address } = await renderApp('/matrix');
    await screen.findByText('6 actores');
    await user.selectOptions(screen.getByLabelText('Agrupar'), 'Tipo');
    await screen.findByText('7 actores');
    expect(screen.getByText('Personas').parentElement?.textContent).toBe('Personas 7 actores');
    expect(address()).toContain('group=kind');
    expect(screen.queryByText('6 actores')).toBeNull();
  });

  test('on the projector names silent actors in one line', async () => {
    localStorage.setItem('postura.theme', 'projector');
    await renderApp('/matrix');
    const line = await screen.findByText(/^Sin declaración en el corpus \(\d+\):$/);
    expect(line.parentElement?.textContent).toMatch(/: Congreso del Perú, Donald Trump, /);
    expect(cells(/^Donald Trump/)).toEqual([]);
  });
});
