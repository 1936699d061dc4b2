import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderApp } from '#tests/render-app.tsx';

test('a printed page says of what it is, from which build, and where it is found', async () => {
  await renderApp('/timeline?actor=marco-rubio');
  await screen.findByText(/^Datos: versión [0-9a-f]{12}$/, {}, { timeout: 10_000 });
  screen.getByText(/ · Cronología$/);
  screen.getByText('Actor es Marco Rubio', { selector: 'p' });
  expect(screen.getByText(/^http:.*\/timeline\?/).textContent).toMatch(
    /\/timeline\?v=1&actor=marco-rubio&lang=es$/,
  );
}, 20_000);
