import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { renderApp } from '#tests/render-app.tsx';
import { cells, findCell } from './cells.ts';

const marked = () =>
  [...document.querySelectorAll('[role="gridcell"]:has([data-change])')].map(
    (cell) => cell.getAttribute('aria-label') ?? '',
  );
const findList = (date: string) =>
  screen.findByRole('region', { name: `Qué cambió desde el ${date}` }, { timeout: 10_000 });

describe('what changed in the matrix', () => {
  test('is a list of all changed cells with their words, and a mark on each', async () => {
    const { user, address } = await renderApp('/matrix');
    await findCell(/^Hugo de Zela, Visita/);
    expect(marked()).toEqual([]);
    const since = screen.getByRole('combobox', { name: 'Cambios desde' });
    await user.selectOptions(since, '13 dic 2025');
    expect(address()).toBe('/matrix?v=1&since=2025-12-13');
    const list = await findList('13 dic 2025');
    const items = within(list).getAllByRole('listitem');
    expect(items).toHaveLength(15);
    expect(marked()).toHaveLength(15);
    expect(document.querySelectorAll('[role="gridcell"] [data-change="first"]')).toHaveLength(15);
    const keys = [...document.querySelectorAll('span:has(> [data-change])')].filter(
      (key) => key.closest('[role="gridcell"], li') === null,
    );
    expect(keys.map(({ textContent }) => textContent)).toEqual(['primera postura conocida']);
    const [quote] = list.querySelectorAll('blockquote');
    expect(quote?.getAttribute('lang')).toBe('es');
    expect(quote?.textContent).toContain('El Perú tiene que ser un aliado estratégico de EE.UU.');
  });

  test('words a first stance apart, and does not say that it is new where it may be old', async () => {
    await renderApp('/matrix?v=1&since=2025-12-13');
    const list = await findList('13 dic 2025');
    const text = (name: RegExp) =>
      within(list).getByRole('link', { name }).parentElement?.textContent;
    within(list).getByRole('heading', { level: 3, name: 'Primeras posturas conocidas (15)' });
    within(list).getByText(
      'Hasta el 13 dic 2025 no hay declaración registrada en estas celdas; no es seguro que lo marcado «quizá anterior» sea posterior a ese día.',
    );
    expect(within(list).queryByText('Antes')).toBeNull();
    expect(text(/^José Jerí · Intervención/)).toMatch(/en Venezuela\s*quizá anterior$/);
    expect(text(/^Gobierno de EE.*OTAN$/)).toMatch(/OTAN$/);
    expect(marked().find((name) => name.startsWith('José Jerí, Intervención'))).toMatch(
      /desde el 13 dic 2025, primera postura conocida: apoyo con reservas$/,
    );
  });

  test('ends with the day of the matrix', async () => {
    await renderApp('/matrix?v=1&asof=2026-01-11&since=2025-12-13');
    const list = await findList('13 dic 2025');
    within(list).getByRole('heading', {
      level: 2,
      name: /, hasta el 11 ene 2026: 12 primeras posturas conocidas, ningún cambio de postura$/,
    });
    expect(within(list).getAllByRole('listitem')).toHaveLength(12);
    screen.getByRole('button', { name: '12 celdas con novedades' });
  });

  test('leads to a cell, with the list as it was', async () => {
    const { user, address } = await renderApp('/matrix?v=1&since=2026-01-11');
    const list = await findList('11 ene 2026');
    await user.click(within(list).getByRole('link', { name: /^Gobierno del Perú/ }));
    const panel = await screen.findByLabelText(/^Gobierno del Perú · /, { selector: 'section' });
    expect(panel.textContent).toMatch(/desde el 11 ene 2026, primera postura conocida: apoyo/);
    expect(address()).toBe('/matrix?v=1&since=2026-01-11&cell=peru-government~non-nato-ally');
    await findList('11 ene 2026');
  });

  test('is nothing where nothing changed, and says so', async () => {
    await renderApp('/matrix?v=1&since=2026-01-11&actor=jose-jeri');
    await screen.findByText('Ninguna celda cambió en este periodo.', {}, { timeout: 10_000 });
    expect(marked()).toEqual([]);
    expect(cells(/desde el/)).toEqual([]);
  });

  test('is nothing where the period has not begun, and says that', async () => {
    await renderApp('/matrix?v=1&asof=2025-12-13&since=2026-01-11');
    await screen.findByText(/no hay periodo que comparar/, {}, { timeout: 10_000 });
    expect(marked()).toEqual([]);
  });
});

describe('how a cell came about', () => {
  test.each([
    ['jose-jeri~venezuela-intervention', 'apoyo con reservas'],
    ['peru-government~us-alliance', 'apoyo'],
  ])('is no change where all of it was said by one day: %s', async (cell, position) => {
    await renderApp(`/matrix?v=1&cell=${cell}`);
    await screen.findByText('1 postura con fecha');
    screen.getByText(
      `2 citas con un mismo último día posible (11 ene 2026 o antes): ${position}. No hay cambio que dibujar.`,
    );
    expect(screen.queryByRole('button', { name: 'Ver como tabla' })).toBeNull();
    expect(document.querySelector('[data-position]')).toBeNull();
  });

  test('is a sentence where there is nothing to draw, and names what has no date', async () => {
    await renderApp('/matrix?v=1&cell=hugo-de-zela~non-nato-ally');
    await screen.findByText(
      /^Una sola cita con fecha \(11 ene 2026 o antes\): apoyo\. No hay cambio/,
    );
    screen.getByText('1 cita no tiene último día posible y no se dibuja: apoyo.');
    expect(document.querySelector('[data-position]')).toBeNull();
    expect(screen.getByText('Fuentes').nextElementSibling?.textContent).toBe(
      'al menos 1, quizá 2 fuentes: todo puede tener un mismo origen; 1 artículo de medio desconocido',
    );
  });
});
