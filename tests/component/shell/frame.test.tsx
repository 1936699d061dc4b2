import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { setWindowWidth } from '#tests/jsdom-gaps/match-media.ts';
import { renderApp } from '#tests/render-app.tsx';

test('the first tab stop leads past the header', async () => {
  const { user } = await renderApp('/actors');
  await screen.findByRole('link', { name: 'Ir al contenido' });
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Ir al contenido' }));
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('main'));
});

test('the tab is named after the screen, and the navigation says where one is', async () => {
  const { user } = await renderApp('/actors');
  await waitFor(() => expect(document.title).toBe('Actores – Postura'));
  expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Actores');
  await user.click(screen.getByRole('link', { name: 'Matriz' }));
  await waitFor(() => expect(document.title).toBe('Matriz – Postura'));
  expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Matriz');
});

test.each([
  ['/actors/jose-jeri', 'José Jerí'],
  ['/actors/jose-jeri/', 'José Jerí'],
  ['/articles/entrevista-alvarez/', 'Álvarez'],
])('at %s the list says which of its entries is open', async (address, name) => {
  await renderApp(address);
  const main = await screen.findByRole('main');
  const [here, ...others] = await within(main).findAllByRole('link', { current: 'page' });
  expect(here?.textContent).toContain(name);
  expect(others).toEqual([]);
});

test('the start leads to the timeline with what the link asks for', async () => {
  const { address } = await renderApp('/?v=1&lanes=actor');
  await waitFor(() => expect(address()).toBe('/timeline?v=1&lanes=actor'));
});

test('an address that is none of ours says so and shows the way back', async () => {
  await renderApp('/constructor/x');
  await screen.findByRole('heading', { name: 'No existe esa página' });
  screen.getByText(/\/constructor\/x/);
  const steps = screen.getByRole('navigation', { name: 'Desde aquí puede ir a:' });
  expect(
    within(steps)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual(['/timeline', '/matrix', '/actors', '/articles', '/overview']);
  const corpus = await screen.findByTitle('Perú–EE. UU. tras Caracas');
  expect(screen.getByRole('banner').contains(corpus)).toBe(true);
});

test('on a phone the screens are tabs at the foot and the menu has language and theme', async () => {
  setWindowWidth(390);
  const { user } = await renderApp('/actors');
  await screen.findByRole('navigation', { name: 'Pantallas' });
  await user.click(screen.getByRole('button', { name: 'Más' }));
  expect(screen.getAllByRole('group').map((group) => group.textContent)).toEqual([
    expect.stringContaining('English'),
    expect.stringContaining('Oscuro'),
  ]);
});
