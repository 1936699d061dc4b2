import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderApp } from '#tests/render-app.tsx';

const part = (name: string) => screen.findByRole('region', { name });

test('every issue says in counts how positions divide, and from how many sources', async () => {
  await renderApp('/overview');
  const divisions = await part('¿Cómo se reparten las posturas en cada tema?');
  const visit = within(divisions).getByRole('heading', { name: 'Visita de Rubio' }).closest('li');
  expect(visit?.textContent).toContain('Apoyo 2');
  expect(visit?.textContent).toContain('Ambiguo 1');
  expect(visit?.textContent).toContain('3 de 13 con postura');
  expect(visit?.textContent).toContain('cada una de una sola fuente');
  const ally = within(divisions)
    .getByRole('heading', { name: /no-OTAN/ })
    .closest('li');
  expect(ally?.textContent).toContain('5 inferidas (4 por acción)');
  const first = within(divisions)
    .getByRole('heading', { name: /^Intervención/ })
    .closest('li');
  expect(first?.textContent).toContain('1 inferida, por acción');
});

test('a count leads to the cells that it counts', async () => {
  const { user, address } = await renderApp('/overview');
  await user.click(await screen.findByRole('link', { name: 'Visita de Rubio: Apoyo, 2 actores' }));
  await waitFor(() => expect(address()).toBe('/matrix?v=1&issue=rubio-visit&stance=support'));
});

test('what is planned stands in the order of time with its date as it is known', async () => {
  await renderApp('/overview', { language: 'en' });
  const upcoming = await part('What is planned or supposed?');
  const titles = within(upcoming)
    .getAllByRole('listitem')
    .map((item) => item.textContent);
  expect(titles.findIndex((text) => text.includes('between Feb and Mar 2026 · planned'))).toBe(4);
  expect(titles.at(-1)).toContain('undated · planned');
});

test('it says that nothing changed, and lists what was said last', async () => {
  await renderApp('/overview');
  const latest = await part('¿Qué hay de nuevo?');
  within(latest).getByText(
    'Desde el 13 dic 2025, hasta el 11 ene 2026: 13 primeras posturas conocidas, ningún cambio de postura. Las 5 últimas de 14 posturas con fecha:',
  );
  expect(within(latest).getAllByRole('listitem')).toHaveLength(5);
});

test('what differs and what is missing is named, each with the way to it', async () => {
  await renderApp('/overview');
  const differing = await part('¿En qué difieren las fuentes?');
  const visit = within(differing).getByRole('link', { name: 'Visita de Marco Rubio al Perú' });
  expect(visit.getAttribute('href')).toBe('/events/rubio-visit');
  const gaps = await part('¿Qué falta?');
  within(gaps).getByText('7 actores sin declaración sobre ningún tema');
  within(gaps).getByText('1 artículo sin fecha');
  expect(
    within(gaps).getByRole('link', { name: 'En la cronología' }).getAttribute('href'),
  ).toContain('cert=undated');
});

test('filters that came along are said not to count', async () => {
  await renderApp('/overview?v=1&status=planned');
  const note = 'Los filtros no cuentan aquí: el panorama es de todo el corpus.';
  expect(await screen.findByText(note)).toBeTruthy();
});

test('G and O go there', async () => {
  const { user, address } = await renderApp('/actors');
  await screen.findByRole('button', { name: 'Copiar enlace' });
  await user.keyboard('go');
  await part('¿Qué falta?');
  expect(address()).toBe('/overview');
});

test('what is new is counted as the matrix counts it that the link leads to', async () => {
  const { user } = await renderApp('/overview');
  const latest = await part('¿Qué hay de nuevo?');
  const [counted] = /\d+ primeras .* de postura/.exec(latest.textContent) ?? ['nothing'];
  await user.click(within(latest).getByRole('link', { name: /^Todas las novedades/ }));
  const heading = await screen.findByRole(
    'heading',
    { level: 2, name: /^Qué cambió desde el/ },
    { timeout: 10_000 },
  );
  expect(heading.textContent).toContain(`: ${counted}`);
});
