import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { latestAnnouncement } from '#src/ui/announce.ts';
import { renderApp } from '#tests/render-app.tsx';
import { cells, findCell, focused } from './cells.ts';

describe('the rows of the matrix by hand', () => {
  test('are those that the link names, in its order, silent ones too', async () => {
    await renderApp('/matrix?v=1&group=none&sort=hand&rows=marco-rubio~jose-jeri~hugo-de-zela');
    await findCell(/^Marco Rubio, Visita/);
    expect(names()).toEqual(['Marco Rubio', 'José Jerí', 'Hugo de Zela']);
    expect(sorted()).toBe('A mano');
    expect(screen.getByRole('button', { name: 'Filas 3 de 13' })).toBeDefined();
  });

  test('keep their order within groups', async () => {
    await renderApp('/matrix?v=1&sort=hand&rows=marco-rubio~jose-jeri~us-government~hugo-de-zela');
    await findCell(/^Marco Rubio, Visita/);
    expect(names()).toEqual([
      'José Jerí',
      'Hugo de Zela',
      'Marco Rubio',
      'Gobierno de EE.\u00a0UU.',
    ]);
  });

  test('that the corpus does not have are left out, and a notice names them', async () => {
    await renderApp('/matrix?v=1&rows=jose-jeri~no-such-actor');
    await findCell(/^José Jerí, Visita/);
    expect(names()).toEqual(['José Jerí']);
    await screen.findByText(/no-such-actor/);
  });

  test('are found, chosen and taken out in a list, and the address tells', async () => {
    const { user, address } = await renderApp('/matrix');
    await findCell(/^Marco Rubio, Visita/);
    const usual = names();
    await user.click(screen.getByRole('button', { name: 'Filas todas' }));
    const list = screen.getByRole('dialog', { name: 'Filas y su orden' });
    await user.click(within(list).getByRole('button', { name: 'Empezar sin ninguna' }));
    expect(focused()).toBe('Buscar un actor');
    expect(names()).toEqual(usual);
    await user.type(within(list).getByRole('searchbox', { name: 'Buscar un actor' }), 'rubio');
    expect(within(list).getAllByRole('checkbox')).toHaveLength(2);
    await user.click(within(list).getByRole('checkbox', { name: 'Marco Rubio' }));
    await waitFor(() => expect(names()).toEqual(['Marco Rubio']));
    expect(address()).toContain('rows=marco-rubio');
    // The last row stays, and its tick keeps the focus.
    const last = within(list).getByRole('checkbox', { name: 'Marco Rubio' });
    expect(document.activeElement).toBe(last);
    await user.click(last);
    expect(names()).toEqual(['Marco Rubio']);
    await user.clear(within(list).getByRole('searchbox'));
    await user.click(within(list).getByRole('checkbox', { name: 'José Jerí' }));
    await waitFor(() => expect(names()).toEqual(['José Jerí', 'Marco Rubio']));
    await user.click(within(list).getByRole('button', { name: 'Todas, en su orden habitual' }));
    await waitFor(() => expect(names()).toEqual(usual));
    expect(address()).not.toContain('rows');
    expect(focused()).toBe('Buscar un actor');
  });

  test('are moved in the list within their group, and stand by hand from then on', async () => {
    const { user, address } = await renderApp('/matrix');
    await findCell(/^Marco Rubio, Visita/);
    const [first = '', second = '', ...others] = names();
    await user.click(screen.getByRole('button', { name: 'Filas todas' }));
    const up = (name: string) => screen.getByRole('button', { name: `Subir a ${name}` });
    await user.click(up('Gobierno de EE.\u00a0UU.'));
    expect(latestAnnouncement()).toMatch(
      /^Gobierno de EE.\u00a0UU.: ya es la primera fila de su grupo/,
    );
    expect(address()).not.toContain('rows');
    await user.click(up(second));
    await waitFor(() => expect(names()).toEqual([second, first, ...others]));
    expect(latestAnnouncement()).toMatch(/: fila 1 de 6 de su grupo, en orden a mano/);
    expect(address()).toContain('sort=hand');
    expect(sorted()).toBe('A mano');
  });

  test('are moved by Alt and the arrows from their names, which keep the focus', async () => {
    const { user, address } = await renderApp('/matrix?v=1&group=none');
    await findCell(/^Marco Rubio, Visita/);
    const [first = '', second = '', third = ''] = names();
    rowName(second).focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(() => expect(names().slice(0, 3)).toEqual([first, third, second]));
    await waitFor(() => expect(focused()).toContain(second));
    await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}');
    await waitFor(() => expect(names().slice(0, 3)).toEqual([second, first, third]));
    await waitFor(() => expect(focused()).toContain(second));
    expect(latestAnnouncement()).toContain(`${second}: fila 1 de 13`);
    const before = address();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(latestAnnouncement()).toContain(`${second}: ya es la primera fila`);
    expect(address()).toBe(before);
  });

  test('hold the order that another one had, and give it back', async () => {
    const { user, address } = await renderApp('/matrix?v=1&group=none&sort=name');
    await findCell(/^Marco Rubio, Visita/);
    const byName = names();
    await user.selectOptions(screen.getByLabelText('Ordenar'), 'A mano');
    await waitFor(() => expect(address()).toContain('sort=hand'));
    expect(names()).toEqual(byName);
    await user.selectOptions(screen.getByLabelText('Ordenar'), 'Más evidencia en total');
    await waitFor(() => expect(names()).not.toEqual(byName));
    await user.selectOptions(screen.getByLabelText('Ordenar'), 'A mano');
    await waitFor(() => expect(names()).toEqual(byName));
  });

  test('leave the changes of other rows out of the list', async () => {
    await renderApp('/matrix?v=1&since=2025-12-13&rows=marco-rubio~jose-jeri');
    const changes = await screen.findByRole('button', { name: /celdas? con novedades$/ });
    expect(changes.textContent).toBe('2 celdas con novedades');
  });
});

describe('actors without a statement', () => {
  test('are rows of dashes, counted below them, and fold into one line', async () => {
    const { user, address } = await renderApp('/matrix');
    await findCell(/^Donald Trump, Visita/);
    await user.click(screen.getByRole('button', { name: 'Reunir en una línea' }));
    await waitFor(() => expect(cells(/^Donald Trump/)).toEqual([]));
    expect(address()).toContain('silent=line');
    expect(screen.getByRole('link', { name: 'Donald Trump' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Mostrar sus filas' }));
    await findCell(/^Donald Trump, Visita/);
    expect(address()).not.toContain('silent');
  });

  test('fold from the list of rows as well', async () => {
    const { user } = await renderApp('/matrix');
    await findCell(/^Donald Trump, Visita/);
    await user.click(screen.getByRole('button', { name: 'Filas todas' }));
    await user.click(screen.getByRole('checkbox', { name: /^Los 7 actores sin declaración/ }));
    await waitFor(() => expect(cells(/^Donald Trump/)).toEqual([]));
  });

  test('are rows on a wall too where they were chosen, and stay folded where a row moves', async () => {
    localStorage.setItem('postura.theme', 'projector');
    const { user, address } = await renderApp('/matrix?v=1&group=none');
    await screen.findByRole('button', { name: 'Mostrar sus filas' });
    const [first = '', second = ''] = names();
    rowName(first).focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(() => expect(names().slice(0, 2)).toEqual([second, first]));
    expect(address()).toContain('silent=line');
    expect(cells(/^Donald Trump/)).toEqual([]);
  });

  test('chosen on a wall are rows there', async () => {
    localStorage.setItem('postura.theme', 'projector');
    await renderApp('/matrix?v=1&rows=donald-trump~jose-jeri');
    const cell = await findCell(/^Donald Trump, Visita/);
    expect(cell.getAttribute('aria-label')).toMatch(/Sin declaración/);
  });

  test('fold where a cell of one of them is open, which closes it', async () => {
    const { user, address } = await renderApp('/matrix?v=1&cell=donald-trump~rubio-visit');
    await findCell(/^Donald Trump, Visita/);
    await user.click(screen.getByRole('button', { name: 'Reunir en una línea' }));
    await waitFor(() => expect(cells(/^Donald Trump/)).toEqual([]));
    expect(address()).not.toContain('cell=');
  });
});

/** Names of the rows, from the top. */
function names(): string[] {
  return screen
    .getAllByRole('rowheader')
    .flatMap((header) => header.querySelector('a > b')?.textContent ?? []);
}

function rowName(name: string): HTMLElement {
  const header = screen
    .getAllByRole('rowheader')
    .find((one) => one.querySelector('a > b')?.textContent === name);
  const link = header?.querySelector('a');
  if (!link) throw new Error(`${name} is no row`);
  return link;
}

/** What the menu says that rows are in order of. */
function sorted(): string {
  const menu = screen.getByLabelText<HTMLSelectElement>('Ordenar');
  return menu.selectedOptions[0]?.textContent ?? '';
}
