import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { expect, test } from 'vitest';
import { indexQuery } from '#src/data/queries.ts';
import { dayOf } from '#src/domain/day.ts';
import { LanguageProvider } from '#src/i18n/LanguageProvider.tsx';
import { messages } from '#src/i18n/messages/en.ts';
import ArticlesPage from '#src/routes/articles/ArticlesPage.tsx';
import { renderApp } from '#tests/render-app.tsx';
import { bounds } from '#tests/unit/domain/matrix-rows.ts';
import { article, smallIndex } from '#tests/unit/domain/small-index.ts';

test('beside the articles stands what they cover, and what of it is not known', async () => {
  const { user } = await renderApp('/articles');
  const section = await screen.findByRole('region', { name: 'Cobertura' });
  const figure = await within(section).findByRole(
    'figure',
    { name: '¿Qué cubre el corpus, por medio y mes?' },
    { timeout: 10_000 },
  );
  const notes = within(section).getAllByRole('listitem');
  expect(notes.map(({ textContent }) => textContent)).toEqual([
    'Lo que tiene fecha es solo de ene 2026: ningún otro mes está cubierto.',
    '1 de 2 artículos no tiene fecha: no se le asigna mes ni año.',
    '1 artículo no dice qué medio lo publica.',
    'El medio de 1 artículo es inferido.',
  ]);
  await user.click(within(figure).getByRole('button', { name: 'Ver como tabla' }));
  const rows = within(figure).getAllByRole('row').slice(1);
  const told = rows.map((row) => [...row.children].map(({ textContent }) => textContent));
  expect(told.map((row) => row.slice(0, 3))).toEqual([
    ['Correo (inferido)', 'ene 2026', '1'],
    ['Medio no indicado', 'Sin fecha', '1'],
  ]);
  const counted = screen
    .getAllByRole('link', { name: /eventos, \d+ citas/ })
    .map(({ textContent }) => /(\d+) citas/.exec(textContent ?? '')?.[1]);
  expect(told.map((row) => row[3])).toEqual(counted);
});

test('it can be put away', async () => {
  const { user } = await renderApp('/articles', { language: 'en' });
  const section = await screen.findByRole('region', { name: 'Coverage' });
  await within(section).findByRole('figure', undefined, { timeout: 10_000 });
  await user.click(within(section).getByRole('button', { name: 'Coverage' }));
  expect(within(section).queryByRole('figure')).toBeNull();
});

test('a date of publication is told as exactly as it is known, and no more', async () => {
  const known = [
    { ...bounds(dayOf(2026, 1, 1), dayOf(2026, 1, 31)), edtf: '2026-01' },
    bounds(null, dayOf(2026, 1, 11)),
  ];
  const articles = known.map((date, i) => ({ ...article(`article-${i}`, null), date }));
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  client.setQueryData(indexQuery().queryKey, smallIndex({ articles }));
  const router = createMemoryRouter([{ path: '/articles', Component: ArticlesPage }], {
    initialEntries: ['/articles'],
  });
  render(
    <QueryClientProvider client={client}>
      <LanguageProvider language="en" messages={messages}>
        <RouterProvider router={router} />
      </LanguageProvider>
    </QueryClientProvider>,
  );
  const links = await screen.findAllByRole('link');
  const told = links.map(
    ({ textContent }) => /not stated, (.*?20\d\d[^,]*?)no events/.exec(textContent ?? '')?.[1],
  );
  expect(told).toEqual(['Jan 2026', '11 Jan 2026 or earlier']);
});
