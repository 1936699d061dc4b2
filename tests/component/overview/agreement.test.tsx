import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderApp } from '#tests/render-app.tsx';

const part = (name: string) => screen.findByRole('region', { name });

test('each two actors with a position have a cell that says in words how they compare', async () => {
  await renderApp('/overview');
  const map = await part('¿Quién coincide con quién?');
  const cell = within(map).getByRole('link', { name: /^Ernesto Álvarez y Hugo de Zela: / });
  expect(cell.getAttribute('aria-label')).toBe(
    'Ernesto Álvarez y Hugo de Zela: de 2 temas en común coinciden en 1, discrepan en 0; en 1 al menos uno no toma partido. De los temas en común: 2 por inferencia; ninguno declarado por ambos',
  );
  expect(cell.textContent).toBe('=12');
  within(map).getByText('José Jerí y Cancillería del Perú: ningún tema en común');
});

/** Held against the two articles: each pair that shares an issue, and on what its issues rest. */
const FOOTINGS = [
  ['Ernesto Álvarez y Gobierno del Perú', '1 por inferencia, 1 solo según el otro'],
  ['Ernesto Álvarez y Hugo de Zela', '2 por inferencia'],
  ['Ernesto Álvarez y José Jerí', '1 por inferencia, 1 solo según el otro'],
  ['Ernesto Álvarez y Cancillería del Perú', '2 por inferencia'],
  ['Ernesto Álvarez y Gobierno de EE. UU.', '1 por inferencia'],
  ['José Jerí y Gobierno de EE. UU.', '2 por inferencia'],
] as const;

test('each pair says on how many of its issues a stance is inferred, or told by the other', async () => {
  await renderApp('/overview');
  const map = await part('¿Quién coincide con quién?');
  for (const [pair, footing] of FOOTINGS) {
    const name = within(map)
      .getByRole('link', { name: new RegExp(`^${pair.replaceAll(' ', '\\s')}:`) })
      .getAttribute('aria-label');
    expect(name).toContain(`De los temas en común: ${footing}; n`);
  }
  expect(
    within(map).queryAllByRole('link', { name: /: (todos )?declarados? por ambos$/ }),
  ).toHaveLength(0);
});

test('who is silent is not on the map', async () => {
  await renderApp('/overview');
  const map = await part('¿Quién coincide con quién?');
  expect(within(map).queryByText(/Donald Trump/)).toBeNull();
});

test('how divided an issue is has a number only from two actors on, and its definition at hand', async () => {
  await renderApp('/overview', { language: 'en' });
  const agreement = await part('Who agrees with whom?');
  const row = (name: RegExp) => within(agreement).getByRole('row', { name });
  expect(row(/^Intervention in Venezuela/).textContent).toMatch(/21, 1 inferred0\.7$/);
  expect(row(/^Rubio visit/i).textContent).toContain('2 (and 1 unclear)');
  expect(row(/^Contact with Caracas/).textContent).toContain('fewer than 2 actors');
  within(agreement).getByText('How this is counted');
  expect(agreement.textContent).toContain('van der Eijk’s agreement');
  expect(agreement.textContent).toContain('congruent');
});

test('an actor page lists who is closest in counts of issues, never as a share', async () => {
  await renderApp('/actors/ernesto-alvarez');
  const agreement = await part('Coincidencias');
  const items = within(agreement).getAllByRole('listitem');
  expect(items[0]?.textContent).toBe(
    'Gobierno del Perúcoinciden en 2 de 2 temas1 por inferencia, 1 solo según el otro; ninguno declarado por ambos',
  );
  within(agreement).getByText('Con nadie discrepa en más temas que aquellos en los que coincide.');
  expect(agreement.textContent).not.toContain('%');
});

test('an actor without a position has nothing to agree on', async () => {
  await renderApp('/actors/donald-trump');
  await part('Posturas');
  expect(screen.queryByRole('region', { name: 'Coincidencias' })).toBeNull();
});
