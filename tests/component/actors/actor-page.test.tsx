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
