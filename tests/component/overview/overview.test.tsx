import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { dataServer } from '#tests/data-server.ts';
import { renderApp } from '#tests/render-app.tsx';

const part = (name: string) => screen.findByRole('region', { name });

test('every issue says in counts how positions divide, and from how many sources', async () => {
  await renderApp('/overview');
  const divisions = await part('¿Cómo se reparten las posturas en cada tema?');
  const visit = within(divisions).getByRole('heading', { name: 'Visita de Rubio' }).closest('li');
  expect(visit?.textContent).toContain('Apoyo 2');
  expect(visit?.textContent).toContain('Ambiguo 1');
  within(visit as HTMLElement).getByRole('link', { name: '2 de 13 con postura, 1 ambigua' });
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
  const upcoming = await part('What is planned or hypothetical?');
  const titles = within(upcoming)
    .getAllByRole('listitem')
    .map((item) => item.textContent);
  const visit = 'between Feb and Mar 2026 · planned';
  expect(titles.findIndex((text) => text.endsWith(visit))).toBe(4);
  within(upcoming).getByText('The 5 dates are inferred.');
  expect(titles.at(-1)).toMatch(/undated · planned$/);
});

test('it says that nothing changed, and lists what was said last', async () => {
  await renderApp('/overview');
  const latest = await part('¿Qué hay de nuevo?');
  within(latest).getByText(
    'Desde el 13 dic 2025, hasta el 11 ene 2026: 12 primeras posturas conocidas, ningún cambio de postura; 12 pueden ser anteriores. 5 de las más recientes de 13 posturas con fecha:',
  );
  expect(within(latest).getAllByRole('listitem')).toHaveLength(5);
});

test('what differs and what is missing is named, each with the way to it', async () => {
  await renderApp('/overview');
  const differing = await part('¿En qué difieren las fuentes?');
  const visit = within(differing).getByRole('link', { name: 'Visita de Marco Rubio al Perú' });
  expect(visit.getAttribute('href')).toBe('/events/rubio-visit');
  const claims = within(visit.closest('li') as HTMLElement).getAllByRole('listitem');
  expect(claims.map(({ textContent }) => textContent)).toEqual([
    'medio no indicado, artículo sin fecha: entre ene y aprox. mar 2026, fecha inferida',
    'Ernesto Álvarez: 11 ene 2026 o después, fecha inferida',
    'Hugo de Zela: entre feb y mar 2026, fecha inferida',
  ]);
  const gaps = await part('¿Qué falta?');
  within(gaps).getByText('7 actores sin declaración sobre ningún tema');
  within(gaps).getByText('1 artículo sin fecha');
  expect(
    within(gaps).getByRole('link', { name: 'En la cronología' }).getAttribute('href'),
  ).toContain('cert=undated');
});

test('where what sources say does not come, that is said, and no date stands for all', async () => {
  dataServer.use(http.get('*/data/evidence/*', () => new HttpResponse(null, { status: 404 })));
  await renderApp('/overview');
  const differing = await part('¿En qué difieren las fuentes?');
  const visit = within(differing).getByRole('link', { name: 'Visita de Marco Rubio al Perú' });
  expect(visit.closest('li')?.textContent).toBe(
    '≠Visita de Marco Rubio al Perúen la fecha; lo que dice cada una no se pudo cargar',
  );
});

test('on a wall each list is shorter, and still says what of', async () => {
  localStorage.setItem('postura.theme', 'projector');
  await renderApp('/overview');
  const upcoming = await part('¿Qué hay previsto o hipotético?');
  expect(within(upcoming).getAllByRole('listitem')).toHaveLength(4);
  within(upcoming).getByRole('link', { name: 'Los 8 en la cronología' });
  const latest = await part('¿Qué hay de nuevo?');
  expect(latest.textContent).toContain('3 de las más recientes de 13 posturas con fecha:');
  expect(within(latest).getAllByRole('listitem')).toHaveLength(3);
  within(await part('¿Qué falta?')).getByRole('link', { name: '3 más' });
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
