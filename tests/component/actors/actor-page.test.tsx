import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderApp } from '#tests/render-app.tsx';

test('an actor shows where it stands and in whose words', async () => {
  await renderApp('/actors/jose-jeri');
  await screen.findByRole('heading', { name: 'José Jerí', level: 1 });
  const positions = screen.getByRole('region', { name: 'Posturas' });
  const intervention = within(positions).getByRole('article', {
    name: 'Intervención en Venezuela',
  });
  expect(intervention.textContent).toContain('Apoyo con reservas');
  expect(intervention.textContent).toContain('«Era una medida necesaria');
});

test('a position stands with the words that show it best, not with the latest', async () => {
  await renderApp('/actors/hugo-de-zela');
  const positions = await screen.findByRole('region', { name: 'Posturas' });
  const row = within(positions).getByRole('article', { name: 'Aliado principal no-OTAN' });
  expect(row.textContent).toMatch(/bajo la conducción del canciller/);
});

test('an issue without a statement is named last and called silence', async () => {
  await renderApp('/actors/donald-trump');
  const positions = await screen.findByRole('region', { name: 'Posturas' });
  expect(within(positions).queryByRole('article')).toBeNull();
  expect(within(positions).getAllByText('Sin declaración')).toHaveLength(7);
});

test('a stance read from an act says so', async () => {
  await renderApp('/actors/us-government');
  const positions = await screen.findByRole('region', { name: 'Posturas' });
  const intervention = within(positions).getByRole('article', {
    name: 'Intervención en Venezuela',
  });
  expect(intervention.textContent).toContain('por acción');
});

test('the words of a position lead to their place in the article', async () => {
  const { user, address } = await renderApp('/actors/jose-jeri');
  await user.click(await screen.findByRole('link', { name: /que si bien es cierto/ }));
  await screen.findByRole('heading', { name: 'Entrevista a Ernesto Álvarez' });
  expect(address()).toContain('/articles/entrevista-alvarez');
  expect(address()).toContain('q=jeri-necessary-measure');
});

test('the list narrows by any name that an article uses, accents aside', async () => {
  const { user, address } = await renderApp('/actors');
  await user.type(await screen.findByRole('searchbox', { name: 'Filtrar 26 actores' }), 'torre ta');
  await waitFor(() => expect(screen.queryByText('José Jerí', { selector: 'a' })).toBeNull());
  screen.getByText('Cancillería del Perú', { selector: 'a' });
  expect(address()).toContain('text=');
});

test('an actor that is not in the corpus is said to be unknown beside a usable list', async () => {
  await renderApp('/actors/nobody');
  await screen.findByText('nobody');
  expect(screen.getByRole('link', { name: 'José Jerí' }).getAttribute('href')).toContain(
    '/actors/jose-jeri',
  );
});

test('a country is not repeated where name or role say it', async () => {
  await renderApp('/actors/peru-government');
  await screen.findByRole('heading', { name: 'Gobierno del Perú', level: 1 });
  expect(screen.queryByText('Gobierno · Perú')).toBeNull();
  expect(screen.queryByText('Encabeza el Gobierno de EE. UU., Estados Unidos')).toBeNull();
  expect(screen.getAllByText('Canciller, Perú')).not.toHaveLength(0);
});

test('activity in one or two months is told in words, with its table', async () => {
  const { user } = await renderApp('/actors/hugo-de-zela');
  await screen.findByText('dic 2025: 2 con certeza.');
  const figure = screen.getByRole('figure', { name: 'Hugo de Zela: ¿cuándo actúa o habla?' });
  await user.click(within(figure).getByRole('button', { name: 'Tabla' }));
  expect(screen.getByRole('row', { name: 'dic 2025 2 0' })).toBeTruthy();
});

test('who neither acts nor speaks is said to do neither', async () => {
  await renderApp('/actors/donald-trump');
  const words = 'El corpus no recoge actos ni declaraciones de este actor.';
  expect(await screen.findByText(words)).toBeTruthy();
});

/** Names of the cards, from the top; those who could speak and, last, those who are only named. */
function cards(): string[] {
  return within(screen.getByRole('main'))
    .getAllByRole('link')
    .map((link) => link.textContent);
}

test('cards are put in order and in groups, and the address keeps it', async () => {
  const { user, address } = await renderApp('/actors');
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Ordenar' }), 'Nombre');
  await waitFor(() => expect(cards()[0]).toBe('Cancillería del Perú'));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Agrupar' }), 'Tipo');
  await screen.findByRole('heading', { name: /^Personas \d+$/ });
  expect(address()).toBe('/actors?v=1&cards=name&cardsby=kind');
  const card = screen.getByRole('link', { name: 'José Jerí' });
  expect(card.getAttribute('href')).toContain('cards=name&cardsby=kind');
});

test('a link opens the cards as they stood', async () => {
  await renderApp('/actors?v=1&cards=issues&cardsby=country');
  const headings = await screen.findAllByRole('heading', { level: 2 });
  expect(headings.map(({ textContent }) => textContent.replace(/ \d+$/, ''))).toEqual(
    expect.arrayContaining(['Estados Unidos', 'Perú', 'También nombrados']),
  );
});

test('who speaks of an actor is counted, and how often each article quotes it', async () => {
  await renderApp('/actors/marco-rubio');
  const rail = await screen.findByRole('complementary', { name: 'Marco Rubio' });
  expect(within(rail).getByRole('heading', { name: 'Quién habla de este actor' })).toBeTruthy();
  expect(within(rail).getAllByRole('link', { name: 'Ernesto Álvarez' })).toHaveLength(1);
  expect(rail.textContent).toMatch(/11 ene 2026 · sin citas suyas/);
});

test('cards are filtered as the matrix is, and where none is left the filters can go', async () => {
  const { user, address } = await renderApp(
    '/actors?v=1&issue=venezuela-intervention&stance=support-with-reservations',
  );
  await screen.findByText('1 de 26 actores');
  expect(screen.getByRole('link', { name: 'José Jerí' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Marco Rubio' })).toBeNull();
  await user.type(screen.getByRole('searchbox', { name: 'Filtrar 26 actores' }), 'rubio');
  await screen.findByText('Ningún actor cumple estos filtros.', { exact: false });
  await user.click(screen.getByRole('button', { name: 'Quitar todos los filtros' }));
  await screen.findByText('26 de 26 actores');
  expect(address()).toBe('/actors');
});

test('filters that came along stand above the list that they narrow, and go from there', async () => {
  const { user, address } = await renderApp('/actors/jose-jeri?v=1&issue=rubio-visit');
  const list = await screen.findByRole('complementary', { name: 'Actores' });
  const names = () => list.querySelectorAll('a[href^="/actors/"]').length;
  within(list).getByText(`${names()} de 26 actores`);
  expect(names()).toBeLessThan(26);
  await user.click(within(list).getByRole('button', { name: /^Quitar filtro: Tema es Visita/ }));
  await waitFor(() => expect(address()).toBe('/actors/jose-jeri'));
  await waitFor(() => expect(names()).toBe(26));
  expect(within(list).queryByRole('region', { name: 'Filtros' })).toBeNull();
  expect(document.activeElement).toBe(within(list).getByRole('searchbox'));
});

test('what an actor held, on what and since when, has a chart and a table', async () => {
  const { user } = await renderApp('/actors/ernesto-alvarez');
  const figure = await screen.findByRole(
    'figure',
    { name: 'Ernesto Álvarez: ¿qué posturas, sobre qué y desde cuándo?' },
    { timeout: 10_000 },
  );
  await user.click(within(figure).getByRole('button', { name: 'Ver como tabla' }));
  const rows = within(figure).getAllByRole('row').slice(1);
  const quotes = within(screen.getByRole('region', { name: 'Posturas' }))
    .getAllByText(/^\d+ citas?$/)
    .reduce((sum, { textContent }) => sum + Number.parseInt(textContent ?? '', 10), 0);
  expect(rows).toHaveLength(quotes);
  for (const row of rows) expect(row.textContent).toContain('11 ene 2026 o antes');
});

test('an inferred position has a mark below its sign on the card, beside the words', async () => {
  await renderApp('/actors/ernesto-alvarez');
  const signature = (await screen.findAllByRole('list', { name: 'Posturas: Ernesto Álvarez' }))[0];
  const items = within(signature as HTMLElement).getAllByRole('listitem');
  const marked = items.filter((item) => item.querySelector('[data-mark=inferred]'));
  expect(marked.map(({ title }) => title)).toEqual(
    items.map(({ title }) => title).filter((title) => title.endsWith(', inferida')),
  );
  expect(marked).toHaveLength(5);
});

test('the cards say what that mark means', async () => {
  await renderApp('/actors');
  const key = await screen.findByText('inferida, no declarada');
  expect(key.querySelector('[data-mark=inferred]')).not.toBeNull();
});

test('of whom all counts from one day that is said where two days could be compared', async () => {
  await renderApp('/actors/ernesto-alvarez');
  await screen.findByText(
    'Sin dos días que comparar: todo lo que se le conoce cuenta desde el 11 ene 2026.',
  );
  expect(screen.queryByRole('link', { name: /^Comparar dos días/ })).toBeNull();
});

test('of whom nothing is known there is no word on days either', async () => {
  await renderApp('/actors/donald-trump');
  await screen.findByRole('region', { name: 'Posturas' });
  expect(screen.queryByText(/dos días/)).toBeNull();
});

test('an act told by somebody else is neither a quote nor a statement of the actor', async () => {
  await renderApp('/actors/hugo-de-zela');
  const latest = await screen.findByText('última declaración fechada');
  expect(latest.nextElementSibling?.textContent).toBe('13 dic 2025');
  const own = screen.getByText(/^citas? de este actor$/).nextElementSibling?.textContent;
  const rail = screen.getByRole('complementary', { name: 'Hugo de Zela' });
  const inArticles = [...rail.textContent.matchAll(/· (\d+) citas?/g)].map(([, n]) => Number(n));
  expect(Number(own)).toBe(inArticles.reduce((sum, n) => sum + n, 0));
  expect(rail.textContent).toContain('sin citas suyas');
});

test('what is only planned is no activity, and is counted in words and in the table', async () => {
  const { user } = await renderApp('/actors/marco-rubio');
  const note = await screen.findByText(/^No se cuentan? aquí \d+ eventos? que solo/);
  const [planned] = /\d+/.exec(note.textContent) ?? [];
  const figure = screen.getByRole('figure', { name: 'Marco Rubio: ¿cuándo actúa o habla?' });
  await user.click(within(figure).getByRole('button', { name: 'Tabla' }));
  expect(within(figure).queryByRole('row', { name: /^feb 2026 .*[1-9]/ })).toBeNull();
  screen.getByRole('row', { name: `Previsto o hipotético, en ningún mes 0 ${planned}` });
});
