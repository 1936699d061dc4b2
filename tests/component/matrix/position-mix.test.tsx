import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderApp } from '#tests/render-app.tsx';

test('the mix of stances is a chart with a question, a name and its numbers as a table', async () => {
  const { user } = await renderApp('/matrix');
  const toggle = await screen.findByRole('button', { name: 'Gráficos' });
  expect(toggle.getAttribute('aria-expanded')).toBe('false');
  await user.click(toggle);
  const question = { name: '¿Cómo se reparten los actores en cada tema?' };
  await screen.findByRole('figure', question, { timeout: 10_000 });
  await user.click(screen.getByRole('button', { name: 'Ver como tabla' }));
  const row = within(screen.getByRole('table')).getByRole('row', { name: /^Visita de Rubio/ });
  const numbers = within(row).getAllByRole('cell');
  expect(numbers.map((cell) => cell.textContent)).toEqual(
    // Both of support and the one unclear are inferred; ten actors are silent.
    ['2', '2', '0', '0', '0', '1', '1', '0', '3', '10'],
  );
  await user.click(toggle);
  await waitFor(() => expect(screen.queryByRole('table')).toBeNull());
});

test('the mix of stances says in words that there is nothing to draw', async () => {
  const { user } = await renderApp('/matrix?v=1&country=venezuela');
  await user.click(await screen.findByRole('button', { name: 'Gráficos' }));
  const words = 'Ningún actor tiene postura sobre estos temas.';
  expect(await screen.findByText(words, {}, { timeout: 10_000 })).toBeDefined();
});
