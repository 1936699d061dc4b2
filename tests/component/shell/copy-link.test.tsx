import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderApp } from '#tests/render-app.tsx';

/** The router of the tests has its own history; copying reads the browser's. */
function openedAt(address: string) {
  window.history.replaceState(null, '', address);
  return renderApp(address);
}

test('the link has the view and the language', async () => {
  const { user } = await openedAt('/matrix?v=1&status=planned');
  await user.click(await screen.findByRole('button', { name: 'Copiar enlace' }));
  await screen.findByRole('button', { name: 'Enlace copiado' });
  screen.getByText('Enlace copiado', { selector: '[role=status]' });
  await expect(navigator.clipboard.readText()).resolves.toBe(
    'http://localhost:3000/matrix?v=1&status=planned&lang=es',
  );
});

test('C copies, and leaves the focus where one works', async () => {
  const { user } = await openedAt('/actors');
  await screen.findByRole('button', { name: 'Copiar enlace' });
  const [place] = await within(screen.getByRole('main')).findAllByRole('link');
  place?.focus();
  await user.keyboard('c');
  expect(await screen.findByRole('button', { name: 'Enlace copiado' })).toBeDefined();
  expect(document.activeElement).toBe(place);
});

test.each([
  ['has no clipboard for pages', undefined],
  ['refuses', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }],
])('where the browser %s the link is shown, selected', async (_, clipboard) => {
  const { user } = await openedAt('/actors');
  const button = await screen.findByRole('button', { name: 'Copiar enlace' });
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(clipboard as unknown as Clipboard);
  await user.click(button);

  const dialog = await screen.findByRole('dialog', { name: 'Copiar enlace' });
  const field = within(dialog).getByRole<HTMLInputElement>('textbox', {
    name: 'Enlace a esta vista',
  });
  expect(document.activeElement).toBe(field);
  expect(field.value).toBe('http://localhost:3000/actors?v=1&lang=es');
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
});
