import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderApp, type RenderedApp } from '#tests/render-app.tsx';

async function chooseTheme({ user }: RenderedApp, name: string) {
  await user.click(await screen.findByRole('button', { name: 'Aspecto y teclado' }));
  await user.click(screen.getByRole('radio', { name }));
}

const theme = () => document.documentElement.dataset['theme'];

test('without a choice the page wears what the system says', async () => {
  await renderApp('/actors');
  await screen.findByRole('button', { name: 'Aspecto y teclado' });
  expect(theme()).toBeUndefined();
});

test('a chosen theme is worn at once and on the next visit', async () => {
  const app = await renderApp('/actors');
  await chooseTheme(app, 'Oscuro');
  expect(theme()).toBe('dark');

  app.unmount();
  delete document.documentElement.dataset['theme'];
  await renderApp('/actors');
  await screen.findByRole('button', { name: 'Aspecto y teclado' });
  expect(theme()).toBe('dark');
});

test('where storage is denied the theme holds as long as the page', async () => {
  const denied = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(denied);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(denied);
  const app = await renderApp('/actors');
  await chooseTheme(app, 'Proyector');
  expect(theme()).toBe('projector');
  await chooseTheme(app, 'Como el sistema');
  expect(theme()).toBeUndefined();
});
