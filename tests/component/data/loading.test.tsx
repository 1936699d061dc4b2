import { act, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { STALL_MS } from '#src/data/fetch-bytes.ts';
import { queryClient } from '#src/data/query-client.ts';
import { evidenceBookQuery, indexQuery } from '#src/data/queries.ts';
import { dataHandlers } from '#mocks/handlers.ts';
import { edited } from '#mocks/dataset.ts';
import { dataServer, playScenario } from '#tests/data-server.ts';
import { readBuiltFile } from '#tests/read-built-file.ts';
import { renderApp } from '#tests/render-app.tsx';

afterEach(() => {
  vi.useRealTimers();
  dataServer.events.removeAllListeners();
});

/** Requests from here on: `no-cache manifest`, `default index`, `reload evidence/0`. */
function requests(): string[] {
  const seen: string[] = [];
  dataServer.events.on('request:start', ({ request }) => {
    const path = new URL(request.url).pathname.replace(/^\/data\/|(\.[0-9a-f]{12})?\.json$/g, '');
    seen.push(`${request.cache} ${path}`);
  });
  return seen;
}

describe('loading', () => {
  test('asks for the manifest anew, for the rest only once, and decodes the index once', async () => {
    const seen = requests();
    const first = await queryClient.ensureQueryData(indexQuery());
    const [again, book] = await Promise.all([
      queryClient.ensureQueryData(indexQuery()),
      queryClient.ensureQueryData(evidenceBookQuery([0, 0])),
    ]);
    expect(again).toBe(first);
    expect(book.book.statements.length).toBeGreaterThan(0);
    expect(seen).toEqual(['no-cache manifest', 'default index', 'default evidence/0']);
  });

  test('after a file came wrong, asks the host for it and not the store of the browser', async () => {
    playScenario('html-instead-of-json');
    await expect(queryClient.ensureQueryData(indexQuery())).rejects.toThrow('not-json');
    const seen = requests();
    dataServer.resetHandlers();
    await queryClient.ensureQueryData(indexQuery());
    expect(seen).toEqual(['reload index']);
  });

  test('tries a broken connection once more by itself, and other faults not', async () => {
    const seen = requests();
    playScenario('unreachable');
    await expect(queryClient.ensureQueryData(indexQuery())).rejects.toThrow('unreachable');
    expect(seen.filter((one) => one.endsWith('index'))).toHaveLength(2);
    playScenario('server-error');
    await expect(queryClient.ensureQueryData(indexQuery())).rejects.toThrow('http');
    expect(seen.filter((one) => one.endsWith('index'))).toHaveLength(3);
  });

  test('works over plain http, where browsers cannot compute hashes', async () => {
    vi.spyOn(crypto, 'subtle', 'get').mockReturnValue(undefined as unknown as SubtleCrypto);
    await renderApp('/articles');
    expect(await screen.findByRole('link', { name: /aliado principal/i })).toBeTruthy();
  });

  test('gives up on a host that falls silent in the middle, and says so', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    const seen = requests();
    await renderApp('/articles', { scenario: 'stalled' });
    await vi.waitFor(() => expect(screen.getByText('Cargando')).toBeTruthy());
    // Its time runs from when the transfer begins.
    await vi.waitFor(() => expect(seen.join()).toMatch(/index/));
    await act(() => vi.advanceTimersByTimeAsync(STALL_MS / 2));
    expect(screen.queryByRole('alert')).toBeNull();
    // The clock starts anew with the half that comes.
    await act(() => vi.advanceTimersByTimeAsync(2 * STALL_MS));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('La descarga se detuvo');
    expect(alert.textContent).toContain('durante 20 segundos');
  });
});

describe('evidence of several parts', () => {
  /** The host has a second part, which is a copy of the first, and it is missing. */
  function withSecondPart(isMissing: boolean): void {
    const read = edited(readBuiltFile, (dataset) => ({
      ...dataset,
      manifest: {
        ...dataset.manifest,
        evidence: [...dataset.manifest.evidence, { path: 'evidence/1.json', bytes: 0, sha256: '' }],
      },
      evidence: [...dataset.evidence, ...dataset.evidence.map((file) => ({ ...file, shard: 1 }))],
    }));
    dataServer.use(
      ...dataHandlers(
        async (path) => (isMissing && path.startsWith('evidence/1') ? null : read(path)),
        null,
      ),
    );
  }

  test('is shown as far as it came, and the page says how much is missing', async () => {
    withSecondPart(true);
    const partial = await queryClient.fetchQuery(evidenceBookQuery([0, 1]));
    expect(partial.missing).toBe(1);
    const { user } = await renderApp('/articles');
    await screen.findByText('1 de 2 partes de la evidencia cargadas: faltan citas.');
    withSecondPart(false);
    await user.click(screen.getByRole('button', { name: 'Reintentar' }));
    await vi.waitFor(() => expect(screen.queryByText(/faltan citas/)).toBeNull());
    const whole = await queryClient.fetchQuery(evidenceBookQuery([1, 0]));
    expect(whole.missing).toBe(0);
    expect(whole.book.reports).toHaveLength(partial.book.reports.length * 2);
  });

  test('fails when nothing came', async () => {
    playScenario('not-found:evidence');
    await expect(queryClient.fetchQuery(evidenceBookQuery([0]))).rejects.toThrow('http');
  });
});
