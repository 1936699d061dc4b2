import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { renderApp } from '#tests/render-app.tsx';

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const said = () => document.querySelector('[data-live-region]')?.textContent;

describe('the focus', () => {
  test('is left alone on the page that a visit begins with', async () => {
    await renderApp('/actors');
    await heading('Actores');
    expect(document.activeElement).toBe(document.body);
    expect(said()).toBe('');
  });

  test('goes to the heading of another screen, whose title is said', async () => {
    const { user } = await renderApp('/articles');
    await heading('Artículos');
    await user.keyboard('ga');
    const title = await heading('Actores');
    await waitFor(() => expect(document.activeElement).toBe(title));
    expect(said()).toMatch(/^Actores – Postura/);
  });

  test('returns with Back to the link that led away', async () => {
    const { user, router } = await renderApp('/actors');
    await heading('Actores');
    const link = () => within(screen.getByRole('main')).getByRole('link', { name: /^José Jerí/ });
    await user.click(link());
    const title = await heading('José Jerí');
    await waitFor(() => expect(document.activeElement).toBe(title));
    await router.navigate(-1);
    await heading('Actores');
    await waitFor(() => expect(document.activeElement).toBe(link()));
  });

  test('goes to the quote that a link asks for', async () => {
    const { router } = await renderApp('/articles');
    await heading('Artículos');
    await router.navigate('/articles/entrevista-alvarez?v=1&q=jeri-necessary-measure');
    await waitFor(() => expect(document.activeElement?.matches('mark[data-active]')).toBe(true));
  });

  test('goes to the content when the list of keys closes and nothing had it before', async () => {
    const { user } = await renderApp('/actors');
    await heading('Actores');
    await user.keyboard('?');
    await screen.findByRole('dialog', { name: 'Teclado' });
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')));
  });
});
