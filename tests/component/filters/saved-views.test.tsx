import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderApp } from '#tests/render-app.tsx';

const openViews = async (user: Awaited<ReturnType<typeof renderApp>>['user']) => {
  await user.click(await screen.findByRole('button', { name: 'Guardar vista' }));
  return screen.findByRole('dialog', { name: 'Vistas guardadas' });
};

test('a view is saved under a name, opened later, and deleted', async () => {
  const first = await renderApp('/timeline?v=1&actor=marco-rubio');
  let views = await openViews(first.user);
  await within(views).findByText('Aún no hay vistas guardadas en este navegador.');
  await first.user.type(within(views).getByLabelText('Nombre de esta vista'), 'Rubio{Enter}');
  await within(views).findByRole('link', { name: 'Rubio' });
  first.unmount();

  const { user, address } = await renderApp('/matrix');
  views = await openViews(user);
  await user.click(await within(views).findByRole('link', { name: 'Rubio' }));
  await screen.findByRole('heading', { name: 'Cronología de eventos' });
  expect(address()).toBe('/timeline?v=1&actor=marco-rubio');

  views = await openViews(user);
  await user.click(await within(views).findByRole('button', { name: 'Borrar la vista Rubio' }));
  await within(views).findByText('Aún no hay vistas guardadas en este navegador.');
});

test('where the browser keeps nothing, that is said, and the view is there until then', async () => {
  const { user } = await renderApp('/timeline?v=1&actor=marco-rubio');
  const views = await openViews(user);
  const name = await within(views).findByLabelText('Nombre de esta vista');
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  await user.type(name, 'Rubio{Enter}');
  expect((await within(views).findByRole('alert')).textContent).toMatch(/no guarda nada/);
  within(views).getByRole('link', { name: 'Rubio' });
});
