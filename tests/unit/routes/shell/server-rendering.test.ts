import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { createMemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import { queryClient } from '#src/data/query-client.ts';
import { loadMessages } from '#src/i18n/load-messages.ts';
import { App } from '#src/routes/shell/App.tsx';
import { routes } from '#src/routes.tsx';

test('what stands around a screen is drawn where there is no browser', async () => {
  const messages = await loadMessages('en');
  const router = createMemoryRouter(routes, { initialEntries: ['/matrix?v=1&status=planned'] });
  const page = renderToString(
    createElement(App, { router, client: queryClient, language: 'en', messages }),
  );
  router.dispose();
  expect(page).toContain('href="/actors?v=1&amp;status=planned"');
  expect(page).toContain('Copy link');
  expect(page).toContain('Loading');
});
