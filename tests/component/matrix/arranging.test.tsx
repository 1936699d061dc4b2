import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { renderApp } from '#tests/render-app.tsx';
import { cells, findCell, focused } from './cells.ts';

describe('the columns of the matrix', () => {
  test('are those that the link names, in its order', async () => {
    await renderApp('/matrix?v=1&cols=second-intervention~us-alliance');
    await findCell(/^Marco Rubio, Posible segunda intervención militar/);
    expect(headers()).toEqual(['Posible 2.ª intervención', expect.stringMatching(/^Alianza/)]);
    expect(cells(/^Marco Rubio/)).toHaveLength(2);
  });

  test('are chosen and moved in a list, and the address tells', async () => {
    const { user, address } = await renderApp('/matrix');
    await findCell(/^Marco Rubio, Visita/);
    const usual = headers();
    await user.click(screen.getByRole('button', { name: 'Columnas todas' }));
    const list = screen.getByRole('dialog', { name: 'Columnas y su orden' });
    const [first = '', second = ''] = within(list)
      .getAllByRole('checkbox')
      .map((box) => box.closest('label')?.textContent ?? '');
    await user.click(within(list).getByRole('button', { name: `Mover ${first} a la derecha` }));
    await waitFor(() => expect(headers().slice(0, 2)).toEqual([second, first]));
    expect(address()).toContain('cols=');
    await user.click(within(list).getByRole('checkbox', { name: first }));
    await waitFor(() => expect(headers()).toHaveLength(usual.length - 1));
    await user.click(within(list).getByRole('button', { name: 'Todas, en su orden habitual' }));
    await waitFor(() => expect(headers()).toEqual(usual));
    expect(focused()).toBe('Todas, en su orden habitual');
    expect(address()).not.toContain('cols');
  });

  test('that the corpus does not have are left out, and a notice names them', async () => {
    await renderApp('/matrix?v=1&cols=second-intervention~no-such-issue');
    await findCell(/^Marco Rubio, Posible segunda intervención militar/);
    expect(headers()).toEqual(['Posible 2.ª intervención']);
    await screen.findByText(/no-such-issue/);
  });

  test('without which someone is silent do not make him silent in the corpus', async () => {
    localStorage.setItem('postura.theme', 'projector');
    await renderApp('/matrix?v=1&cols=second-intervention');
    const line = await screen.findByText(/^Sin declaración sobre los temas que se muestran/);
    expect(screen.queryByText(/^Sin declaración en el corpus \(/)).toBeNull();
    expect(line.parentElement?.textContent).toMatch(/Marco Rubio|José Jerí/);
  });
});

describe('the rows of the matrix', () => {
  test('stand by similar stances, each saying beside whom and why', async () => {
    const { user } = await renderApp('/matrix?v=1&group=none');
    await findCell(/^Marco Rubio, Visita/);
    await user.selectOptions(screen.getByLabelText('Ordenar'), 'Posturas parecidas');
    await screen.findByText('aquí empieza el orden');
    expect(
      screen.getAllByTitle(/^junto a .+: del mismo lado en \d+ de \d+ temas? com/).length,
    ).toBeGreaterThan(1);
    expect(screen.getByTitle(/ según el otro; ninguno declarado por ambos$/).textContent).toBe(
      'Gobierno del Perú2 de 2 como Ernesto Álvarez; 1 inferido, 1 según el otro',
    );
    expect(
      screen.getByTitle(/^junto a José Jerí: .+; 2 por inferencia; ninguno declarado por ambos$/)
        .textContent,
    ).toContain('2 de 2 como José Jerí; ninguno declarado por ambos, 2 inferidos');
    await user.click(screen.getByRole('button', { name: '¿Por qué este orden?' }));
    expect(
      screen.getByRole('dialog', { name: 'Orden por posturas parecidas' }).textContent,
    ).toMatch(/del mismo lado en más temas.+solo porque el otro la cuenta/);
  });

  test('stand by what the actors belong to', async () => {
    const { user, address } = await renderApp('/matrix');
    await findCell(/^Marco Rubio, Visita/);
    await user.selectOptions(screen.getByLabelText('Agrupar'), 'Organismo');
    await screen.findByText('Organismo no indicado');
    expect(address()).toContain('group=affiliation');
  });

  test('of the silent are named in one line on a wall, and come on demand', async () => {
    localStorage.setItem('postura.theme', 'projector');
    const { user } = await renderApp('/matrix');
    const line = await screen.findByText(/^Sin declaración en el corpus \(\d+\):$/);
    const count = Number(/\d+/.exec(line.textContent)?.[0]);
    expect(within(line.parentElement as HTMLElement).getAllByRole('link')).toHaveLength(count);
    expect(cells(/^Donald Trump/)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Mostrar sus filas' }));
    await findCell(/^Donald Trump, Visita/);
    await user.click(screen.getByRole('button', { name: 'Reunir en una línea' }));
    await waitFor(() => expect(cells(/^Donald Trump/)).toEqual([]));
  });

  test('of the silent are there while a cell of one of them is open', async () => {
    localStorage.setItem('postura.theme', 'projector');
    await renderApp('/matrix?v=1&cell=donald-trump~second-intervention');
    const cell = await findCell(/^Donald Trump, Posible segunda/);
    expect(cell.getAttribute('aria-selected')).toBe('true');
  });
});

/** Names of the columns, as they stand above them. */
function headers(): string[] {
  return screen
    .getAllByRole('columnheader')
    .slice(1)
    .map((header) => header.querySelector('button > span')?.textContent ?? '');
}
