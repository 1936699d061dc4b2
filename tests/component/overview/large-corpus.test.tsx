import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { dataHandlers } from '#mocks/handlers.ts';
import { dataServer } from '#tests/data-server.ts';
import { inventedData } from '#tests/invented-data.ts';
import { renderApp } from '#tests/render-app.tsx';

const read = inventedData(2000);

beforeEach(() => {
  dataServer.use(...dataHandlers(read, null));
});

const part = (name: string) => screen.findByRole('region', { name });

test('of a large corpus each list is cut, says what of, and leads to the rest', async () => {
  await renderApp('/overview');
  const upcoming = await part('¿Qué hay previsto o hipotético?');
  expect(within(upcoming).getAllByRole('listitem')).toHaveLength(6);
  const all = within(upcoming).getByRole('link', { name: /^Los \d+ en la cronología$/ });
  expect(all.getAttribute('href')).toMatch(/\?v=1&t=.+&status=planned~hypothetical$/);
  const gaps = await part('¿Qué falta?');
  for (const more of within(gaps).getAllByRole('link', { name: /más$/ })) {
    expect(more.getAttribute('href')).toMatch(/^\/(articles|matrix)$/);
  }
});

test('each stance on which quotes differ has its positions side by side, with who says so', async () => {
  await renderApp('/overview');
  const differing = await part('¿En qué difieren las fuentes?');
  const cells = Array.from(differing.querySelectorAll('li:has(ul)'));
  expect(cells).toHaveLength(3);
  for (const cell of cells) {
    const positions = Array.from(cell.querySelectorAll('ul li'), (one) => one.textContent);
    expect(positions.length).toBeGreaterThan(1);
    for (const position of positions) {
      expect(position).toMatch(
        /^(Apoyo|Con reservas|Cauto|Ambiguo|Oposición)(según .+|.+, (\d+ \p{L}+ )?\d{4}|.+, artículo sin fecha)( y \d+ más)?$/u,
      );
    }
  }
});

test('the figure of what is planned is that of the timeline it leads to', async () => {
  const { user } = await renderApp('/overview');
  const upcoming = await part('¿Qué hay previsto o hipotético?');
  const all = within(upcoming).getByRole('link', { name: /^Los \d+ en la cronología$/ });
  const count = /\d+/.exec(all.textContent)?.[0];
  await user.click(all);
  await waitFor(
    () => {
      const said = screen.getAllByRole('status').map(({ textContent }) => textContent);
      expect(said.join('\n')).toContain(`${count} eventos`);
    },
    { timeout: 9000 },
  );
}, 30_000);
