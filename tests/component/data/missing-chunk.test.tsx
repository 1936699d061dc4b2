import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isMissingChunk, watchForMissingChunks } from '#src/data/missing-chunk.ts';
import { dataServer } from '#tests/data-server.ts';

const PAGE = 'http://localhost:3000/matrix';
const reload = vi.fn<() => void>();

watchForMissingChunks();

/** What the build's loader does when a part of the code does not come. */
function loseChunk(): Error {
  const payload = new TypeError('Failed to fetch dynamically imported module');
  window.dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload }));
  return payload;
}

function hostAnswers(response: () => Response): void {
  dataServer.use(http.get(PAGE, response));
}

async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 50));
}

beforeEach(() => {
  reload.mockReset();
  vi.stubGlobal('location', { href: PAGE, reload });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('code that is gone after a deploy', () => {
  test('is told from other errors', async () => {
    hostAnswers(() => HttpResponse.error());
    expect(isMissingChunk(loseChunk())).toBe(true);
    expect(isMissingChunk(new TypeError('Failed to fetch dynamically imported module'))).toBe(
      false,
    );
    expect(isMissingChunk('text')).toBe(false);
    await settled();
  });

  test('makes the page load anew once, and never again in this tab', async () => {
    hostAnswers(() => HttpResponse.html('<!doctype html>'));
    loseChunk();
    await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(1));
    loseChunk();
    loseChunk();
    await settled();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  test('leaves the page alone while the host cannot be reached', async () => {
    hostAnswers(() => HttpResponse.error());
    loseChunk();
    await settled();
    expect(reload).not.toHaveBeenCalled();
  });

  test('leaves the page alone where the tab cannot remember that it was loaded anew', async () => {
    hostAnswers(() => HttpResponse.html('<!doctype html>'));
    vi.stubGlobal('sessionStorage', {
      getItem: () => {
        throw new DOMException('denied', 'SecurityError');
      },
      clear: () => {},
    });
    loseChunk();
    await settled();
    expect(reload).not.toHaveBeenCalled();
  });
});
