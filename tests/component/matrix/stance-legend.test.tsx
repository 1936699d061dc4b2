import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { renderApp } from '#tests/render-app.tsx';
import { cells, findCell } from './cells.ts';

const findStance = async (name: RegExp) => {
  const legend = await screen.findByLabelText('Posturas: resaltar en la matriz');
  return within(legend).getByRole('button', { name });
};
const isPressed = async (name: RegExp) =>
  (await findStance(name)).getAttribute('aria-pressed') === 'true';
const isDimmed = (cell: HTMLElement) => cell.hasAttribute('data-dimmed');

describe('the legend of the matrix', () => {
  test('counts the cells of every stance', async () => {
    await renderApp('/matrix');
    await findCell(/^Marco Rubio, Visita/);
    const legend = screen.getByLabelText('Posturas: resaltar en la matriz');
    const buttons = within(legend).getAllByRole('button');
    expect(buttons.map((button) => button.textContent)).toEqual([
      `Apoyo ${cells(/: Apoyo,/).length}`,
      `Apoyo con reservas ${cells(/: Apoyo con reservas,/).length}`,
      `Cauto o neutral ${cells(/: Cauto o neutral,/).length}`,
      `Ambiguo ${cells(/: Ambiguo,/).length}`,
      'Oposición 0',
      `Sin declaración ${cells(/: Sin declaración$/).length}`,
    ]);
    expect(cells(/: Apoyo,/)).not.toEqual([]);
  });

  test('dims all but the stance that is pressed, and the numbers follow', async () => {
    const { user, address } = await renderApp('/matrix');
    await user.click(await findStance(/^Cauto o neutral/));
    const others = /: (Apoyo|Ambiguo|Sin declaración)/;
    await waitFor(() => expect(cells(others).every(isDimmed)).toBe(true));
    expect(address()).toBe('/matrix?v=1&stance=neutral');
    const neutral = cells(/: Cauto o neutral,/);
    expect(neutral.some(isDimmed)).toBe(false);
    const stated = cells(/: (Apoyo|Cauto|Ambiguo|Oposición)/).length;
    expect(document.body.textContent).toContain(
      `${neutral.length} de ${stated} celdas con evidencia`,
    );
    const [contact] = screen.getAllByText('Contacto con Caracas', { selector: 'button *' });
    expect(contact?.parentElement?.textContent).toMatch(/1 de 13 coinciden?/);
  });

  test('is a filter of the link: it opens pressed, and lets go', async () => {
    const { user, address } = await renderApp('/matrix?v=1&stance=support~unclear');
    expect(await isPressed(/^Apoyo \d/)).toBe(true);
    expect(await isPressed(/^Ambiguo/)).toBe(true);
    expect(await isPressed(/^Oposición/)).toBe(false);
    expect(cells(/: (Apoyo|Ambiguo),/).some(isDimmed)).toBe(false);
    await user.click(await findStance(/^Mostrar todas/));
    expect(document.activeElement).toBe(await findStance(/^Apoyo \d/));
    await waitFor(() => expect(cells(/./).some(isDimmed)).toBe(false));
    expect(address()).toBe('/matrix');
  });

  test('does not let another position of an actor pass for the one he has', async () => {
    await renderApp('/matrix?v=1&stance=support');
    const cell = await findCell(/^José Jerí, .* en Venezuela: Apoyo con reservas,/);
    expect(isDimmed(cell)).toBe(true);
  });
});

test('filters of actors and issues take rows and columns away', async () => {
  await renderApp('/matrix?v=1&country=united-states&issue=rubio-visit');
  await findCell(/^Marco Rubio, Visita/);
  expect(cells(/./)).toHaveLength(3);
  expect(document.body.textContent).toContain('3 actores × 1 tema');
});

test('filters that leave no row say so, and can be removed', async () => {
  const { user, address } = await renderApp('/matrix?v=1&actor=cnn');
  await screen.findByText('Ningún actor o ningún tema cumple estos filtros');
  await user.click(screen.getByRole('button', { name: 'Quitar los filtros' }));
  await waitFor(() => expect(address()).toBe('/matrix'));
});
