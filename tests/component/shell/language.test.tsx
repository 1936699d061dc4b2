import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { firstLanguage } from '#src/routes/shell/language-preference.ts';
import { renderApp, type RenderedApp } from '#tests/render-app.tsx';

async function choose({ user }: RenderedApp, language: 'Español' | 'English') {
  await user.click(await screen.findByRole('button', { name: /^(ES|EN): / }));
  await user.click(screen.getByRole('radio', { name: language }));
}

const screenNames = async (navigation: string) =>
  within(await screen.findByRole('navigation', { name: navigation }))
    .getAllByRole('link')
    .map((link) => link.textContent);

const quotes = () => [...document.querySelectorAll('[data-quote]')].map((q) => q.textContent);

test('changing the language changes every word of ours and no word of a source', async () => {
  const app = await renderApp('/articles/entrevista-alvarez');
  await waitFor(() => expect(quotes()).not.toEqual([]));
  const quotesBefore = quotes();
  expect(await screenNames('Pantallas')).toEqual([
    'Cronología',
    'Matriz',
    'Actores',
    'Artículos',
    'Panorama',
  ]);

  await choose(app, 'English');

  expect(await screenNames('Screens')).toEqual([
    'Timeline',
    'Matrix',
    'Actors',
    'Articles',
    'Overview',
  ]);
  screen.getByRole('button', { name: 'Copy link' });
  await waitFor(() => expect(document.documentElement.lang).toBe('en'));
  expect(quotes()).toEqual(quotesBefore);
});

test('the choice is kept for the next visit', async () => {
  await choose(await renderApp('/actors'), 'English');
  await screenNames('Screens');
  expect(firstLanguage(null, ['es-PE'])).toBe('en');
});

describe('a link that names a language', () => {
  test('is shown in it', async () => {
    await renderApp('/actors?v=1&lang=en');
    expect(await screenNames('Screens')).toContain('Timeline');
  });

  test('follows when the reader chooses the other', async () => {
    const app = await renderApp('/actors?v=1&lang=en', { language: 'en' });
    await choose(app, 'Español');
    await screenNames('Pantallas');
    await waitFor(() => expect(app.address()).toBe('/actors?v=1&lang=es'));
  });
});

test('an address without a language gets none by choosing one', async () => {
  const app = await renderApp('/actors');
  await choose(app, 'English');
  await screenNames('Screens');
  expect(app.address()).toBe('/actors');
});

describe('the language to begin with', () => {
  test('is that of the link, then the chosen one, then the browser’s, then Spanish', () => {
    expect(firstLanguage(null, ['fr'])).toBe('es');
    expect(firstLanguage(null, ['fr', 'en-US', 'es'])).toBe('en');
    localStorage.setItem('postura.language', 'es');
    expect(firstLanguage(null, ['en-US'])).toBe('es');
    expect(firstLanguage('en', ['es'])).toBe('en');
  });
});
