import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { HOSTILE } from '#mocks/edits.ts';
import type { Scenario } from '#mocks/scenarios.ts';
import { queryClient } from '#src/data/query-client.ts';
import { renderApp } from '#tests/render-app.tsx';

const ADDRESSES = [
  '/timeline',
  '/events/rubio-visit',

  '/matrix',
  '/matrix?cell=marco-rubio~rubio-visit',
  '/actors',
  '/actors/marco-rubio',
  '/articles',
  '/articles/entrevista-alvarez',
];

async function open(url: string, scenario: Scenario): Promise<string> {
  const { unmount } = await renderApp(url, { scenario });
  const main = screen.getByRole('main');
  await waitFor(() => expect(main.textContent).not.toBe(''));
  await waitFor(() => expect(screen.queryByText('Cargando')).toBeNull());
  await waitFor(() => expect(queryClient.isFetching()).toBe(0));
  expect(screen.queryByRole('alert')).toBeNull();
  const text = main.textContent;
  expect(document.querySelectorAll('script, img, [onerror], [href^="javascript:"]')).toHaveLength(
    0,
  );
  unmount();
  return text;
}

describe.each(ADDRESSES)('%s', (url) => {
  test('shows hostile text as text', async () => {
    const text = await open(url, 'hostile-text');
    expect(HOSTILE.some((hostile) => text.includes(hostile))).toBe(true);
  });

  test('copes with huge titles', async () => {
    expect(await open(url, 'huge-titles')).toContain('Intercontinentalización');
  });

  test('of an empty corpus is empty, and says so', async () => {
    expect((await open(url, 'empty-corpus')).length).toBeGreaterThan(0);
  });
});
