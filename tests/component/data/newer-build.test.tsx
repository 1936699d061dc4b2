import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { queryClient } from '#src/data/query-client.ts';
import { indexQuery } from '#src/data/queries.ts';
import { playScenario } from '#tests/data-server.ts';
import { renderApp } from '#tests/render-app.tsx';

const LOADED = new Date(2026, 0, 20, 10, 42);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: LOADED });
});
afterEach(() => {
  vi.useRealTimers();
});

/** The window is left for some minutes and shown again. */
async function comeBack(): Promise<void> {
  vi.setSystemTime(LOADED.getTime() + 5 * 60_000);
  await act(async () => {
    window.dispatchEvent(new Event('visibilitychange'));
    await Promise.resolve();
  });
}

const notices = () => screen.getByRole('status', { name: 'Avisos' });

describe('when the host is asked again', () => {
  test('nothing is said while it has the same data', async () => {
    await renderApp('/actors');
    await screen.findByRole('link', { name: /Marco Rubio/ });
    await comeBack();
    await waitFor(() => expect(queryClient.isFetching()).toBe(0));
    expect(notices().textContent).toBe('');
  });

  test('new data is offered, and what is on the screen stays as it was', async () => {
    await renderApp('/actors');
    await screen.findByRole('link', { name: /Marco Rubio/ });
    const index = queryClient.getQueryData(indexQuery().queryKey);
    playScenario('next-build');
    await comeBack();
    await waitFor(() => expect(notices().textContent).toContain('Hay datos nuevos.'));
    within(notices()).getByRole('button', { name: 'Cargarlos' });
    expect(queryClient.getQueryData(indexQuery().queryKey)).toBe(index);
  });

  test('without an answer, the data stays, with the time from which it is', async () => {
    const { user, mend } = await renderApp('/actors');
    await screen.findByRole('link', { name: /Marco Rubio/ });
    playScenario('offline');
    await comeBack();
    await waitFor(() => expect(notices().textContent).toContain('Datos de las 10:42.'));
    screen.getByRole('link', { name: /Marco Rubio/ });
    mend();
    await user.click(within(notices()).getByRole('button', { name: 'Reintentar' }));
    await waitFor(() => expect(notices().textContent).toBe(''));
  });
});

test('what comes from a newer build is not shown beside the old; another attempt loads all of the new', async () => {
  const { user } = await renderApp('/articles');
  const link = await screen.findByRole('link', { name: /aliado principal/i });
  playScenario('next-build');
  await user.click(link);
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Los archivos son de ediciones distintas');
  await user.click(within(alert).getByRole('button', { name: 'Reintentar' }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  const builds = queryClient
    .getQueryCache()
    .findAll()
    .map(({ state }) => state.data);
  const stamped = builds.filter((data) => typeof data === 'object');
  expect(stamped.length).toBeGreaterThanOrEqual(3);
  for (const data of stamped) {
    if (data !== null && 'buildId' in data) expect(data.buildId).toMatch(/^next-build/);
  }
});
