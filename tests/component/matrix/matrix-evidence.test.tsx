import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { renderApp } from '#tests/render-app.tsx';
import { cells, findCell } from './cells.ts';

const JERI = '/matrix?v=1&cell=jose-jeri~venezuela-intervention';
const JERI_CELL = /^José Jerí, .* en Venezuela:/;
const findPanel = (name: string) => screen.findByLabelText(name, { selector: 'section' });

describe('a cell of the matrix', () => {
  test('opens its evidence with Enter, and Esc gives the focus back', async () => {
    const { user, address } = await renderApp('/matrix');
    (await findCell(JERI_CELL)).focus();
    await user.keyboard('{Enter}');
    const panel = await findPanel('José Jerí · Intervención en Venezuela');
    expect(address()).toBe(JERI);
    within(panel).getByRole('heading', { name: 'Apoyo con reservas' });
    expect(cells(JERI_CELL)[0]?.getAttribute('aria-selected')).toBe('true');
    expect(panel.contains(document.activeElement)).toBe(true);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(cells(JERI_CELL)[0]));
    expect(address()).toBe('/matrix');
  });

  test('says what its position is on: in its panel, and in the header of its column', async () => {
    await renderApp(JERI);
    const panel = await findPanel('José Jerí · Intervención en Venezuela');
    const words = 'EE. UU. hizo bien en intervenir militarmente en Venezuela.';
    await within(panel).findByText(words);
    const head = screen.getByTitle((title) => title.startsWith(words));
    expect(head.closest('[role="columnheader"]')?.textContent).toMatch(
      /^Intervención en Venezuela/,
    );
  });

  test('leads from the quote to its place in the article', async () => {
    const { user, address } = await renderApp('/matrix');
    await user.click(await findCell(JERI_CELL));
    const panel = await findPanel('José Jerí · Intervención en Venezuela');
    const [first] = await within(panel).findAllByRole('link', { name: /^Ver en contexto/ });
    await user.click(first ?? panel);
    await waitFor(() =>
      expect(address()).toMatch(/^\/articles\/entrevista-alvarez\?v=1.*&q=jeri-/),
    );
  });

  test('puts the deciding words first, and marks in them what supports and what reserves', async () => {
    await renderApp(JERI);
    const panel = await findPanel('José Jerí · Intervención en Venezuela');
    const [lead, other] = await within(panel).findAllByRole('article');
    expect(lead?.textContent).toMatch(/cita directa.*Era una medida necesaria/);
    expect(lead?.textContent).toMatch(/fragmento de apoyo.*reserva/);
    expect(other?.textContent).toContain('discurso referido');
    expect(within(panel).getByText('Apoyo').nextElementSibling).toBe(other);
  });

  test('gives the reason, and says whether the source or the analyst draws it', async () => {
    await renderApp('/matrix?v=1&cell=hugo-de-zela~non-nato-ally');
    const panel = await findPanel('Hugo de Zela · Aliado principal no-OTAN');
    // The reading of what decides stands above all; each other quote has its own.
    const [decided, other] = await within(panel).findAllByText(/^Postura inferida · confianza/);
    expect(decided?.textContent).toMatch(/confianza baja$/);
    expect(decided?.previousSibling?.textContent).toMatch(/^El premier cuenta la visita/);
    expect(other?.textContent).toMatch(/confianza media$/);
    expect(other?.previousSibling?.textContent).toMatch(/^Condujo la política/);
    const [, washington] = within(panel).getAllByRole('article');
    expect(washington?.nextSibling?.textContent).toBe('Esta es la cita que decide la postura.');
    expect(within(panel).getByText(/^Por acción, no es una declaración/)).toBeDefined();
  });

  test.each([
    ['hugo-de-zela~non-nato-ally', /bajo la conducción del canciller/],
    ['us-government~non-nato-ally', /discurso referido/],
  ])('quotes first what shows the position best, not what is latest: %s', async (cell, words) => {
    await renderApp(`/matrix?v=1&cell=${cell}`);
    const note = await screen.findByText(/^Fecha y base son de la cita que decide la postura/);
    const panel = note.closest('section') as HTMLElement;
    const [lead, ...others] = within(panel).getAllByRole('article');
    expect(lead?.textContent).toMatch(words);
    expect(others).toHaveLength(1);
    expect(others[0]?.textContent).not.toMatch(words);
    expect(within(panel).getByText(/^Por acción, no es una declaración/)).toBeDefined();
  });

  test('that is silent says so, and names the articles that were searched', async () => {
    const { user } = await renderApp('/matrix');
    await user.click(await findCell(/^Donald Trump, Visita/));
    const panel = await findPanel('Donald Trump · Visita de Rubio');
    within(panel).getByRole('heading', { name: 'Sin declaración en el corpus' });
    const searched = within(panel).getByRole('list');
    expect(within(searched).getAllByRole('listitem')).toHaveLength(2);
    expect(searched.textContent).toContain('Nombra a este actor una vez');
    expect(within(panel).queryByRole('article')).toBeNull();
  });

  test('that only the filters empty is not called silent', async () => {
    await renderApp(`${JERI}&source=none`);
    const panel = await findPanel('José Jerí · Intervención en Venezuela');
    within(panel).getByRole('heading', { name: 'Evidencia solo fuera de los filtros' });
    expect(panel.textContent).toContain('Los filtros dejan fuera 2 citas de esta celda.');
    await findCell(/^José Jerí, .* en Venezuela: evidencia solo fuera de los filtros$/);
    screen.getByText(/celdas solo tienen evidencia fuera de los filtros/);
  });

  test('of an actor who is not in the corpus opens nothing, and the matrix stands', async () => {
    await renderApp('/matrix?v=1&cell=nobody~venezuela-intervention');
    await findCell(JERI_CELL);
    expect(screen.queryByRole('button', { name: 'Cerrar' })).toBeNull();
  });
});
