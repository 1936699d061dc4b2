import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { renderApp } from '#tests/render-app.tsx';

const help = () => screen.queryByRole('dialog', { name: 'Teclado' });

describe('single keys', () => {
  test('? lists the keys, Esc closes the list', async () => {
    const { user } = await renderApp('/actors');
    await screen.findByRole('button', { name: 'Copiar enlace' });
    await user.keyboard('?');
    await waitFor(() => expect(help()).not.toBeNull());
    await user.keyboard('{Escape}');
    await waitFor(() => expect(help()).toBeNull());
  });

  test('G and a letter go to a screen and keep the filters', async () => {
    const { user, address } = await renderApp('/actors?v=1&status=planned');
    await screen.findByRole('button', { name: 'Copiar enlace' });
    await user.keyboard('gm');
    await waitFor(() => expect(address()).toBe('/matrix?v=1&status=planned'));
    await user.keyboard('gr');
    await waitFor(() => expect(address()).toBe('/articles?v=1&status=planned'));
  });

  test('a letter of a screen does nothing without G', async () => {
    const { user, address } = await renderApp('/actors');
    await screen.findByRole('button', { name: 'Copiar enlace' });
    await user.keyboard('m');
    expect(address()).toBe('/actors');
  });

  test('nothing happens while typing', async () => {
    const { user, address } = await renderApp('/actors');
    const field = await screen.findByRole<HTMLInputElement>('searchbox');
    await user.type(field, '?');
    await waitFor(() => expect(field.value).toBe('?'));
    expect(help()).toBeNull();
    expect(address()).toMatch(/^\/actors\b/);
  });

  test('they can be turned off, and the list stays within reach', async () => {
    const { user, address } = await renderApp('/actors');
    await user.click(await screen.findByRole('button', { name: 'Aspecto y teclado' }));
    await user.click(screen.getByRole('button', { name: 'Teclado' }));
    await user.click(screen.getByRole('checkbox', { name: /Atajos de una letra/ }));
    await user.click(screen.getByRole('button', { name: 'Cerrar' }));
    await user.keyboard('gm?');
    expect(help()).toBeNull();
    expect(address()).toBe('/actors');
  });
});
