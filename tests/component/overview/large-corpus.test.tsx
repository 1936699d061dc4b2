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
  const upcoming = await part('¿Qué está previsto o se supone?');
  expect(within(upcoming).getAllByRole('listitem')).toHaveLength(6);
  const all = within(upcoming).getByRole('link', { name: /^Los \d+ en la cronología$/ });
  expect(all.getAttribute('href')).toMatch(/\?v=1&t=.+&status=planned~hypothetical$/);
  const gaps = await part('¿Qué falta?');
  for (const more of within(gaps).getAllByRole('link', { name: /más$/ })) {
    expect(more.getAttribute('href')).toMatch(/^\/(articles|matrix)$/);
  }
});

test('the figure of what is planned is that of the timeline it leads to', async () => {
  const { user } = await renderApp('/overview');
  const upcoming = await part('¿Qué está previsto o se supone?');
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
