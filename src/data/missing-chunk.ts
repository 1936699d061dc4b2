const RELOADED = 'postura:reloaded-for-missing-code';
const missing = new WeakSet<object>();

/** Whether an error means that a part of the app's code could not be loaded. */
export function isMissingChunk(error: unknown): boolean {
  return typeof error === 'object' && error !== null && missing.has(error);
}

/**
 * Watches for code that cannot be loaded: after a deploy the old files are gone. Then the page is
 * loaded anew, once in the life of a tab; after that, or where the tab cannot remember it, the
 * error is left to those who catch it.
 */
export function watchForMissingChunks(): void {
  window.addEventListener('vite:preloadError', (event) => {
    missing.add(event.payload);
    void reloadOnce();
  });
}

async function reloadOnce(): Promise<void> {
  try {
    if (sessionStorage.getItem(RELOADED) !== null) return;
    // Without the host, a reload would take away the page that is there.
    const page = await fetch(location.href, { cache: 'no-cache' });
    if (!page.ok) return;
    sessionStorage.setItem(RELOADED, 'yes');
    location.reload();
  } catch {
    // Storage denied, or no connection: no reload.
  }
}
