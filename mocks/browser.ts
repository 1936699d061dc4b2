import { bypass } from 'msw';
import { setupWorker } from 'msw/browser';
import { basePath } from '#src/url/base-path.ts';
import type { ReadFile } from './dataset.ts';
import { dataHandlers } from './handlers.ts';
import { planOf } from './scenarios.ts';

/** The parameter that names a scenario: `?mock=truncated-json`, `?mock=reset:evidence`. */
const PARAMETER = 'mock';

/**
 * In development, plays the scenario that the address names, until the page is left or loaded
 * anew; the parameter itself is taken out of the address.
 * @throws Error when there is no such scenario
 */
export async function playScenario(): Promise<void> {
  const address = new URL(location.href);
  const name = address.searchParams.get(PARAMETER);
  if (name === null) return;
  const plan = planOf(name);
  if (!plan) throw new Error(`there is no scenario ${name}: see mocks/scenarios.ts`);
  address.searchParams.delete(PARAMETER);
  history.replaceState(history.state, '', address);
  if (plan.isOffline) Object.defineProperty(navigator, 'onLine', { get: () => false });
  await setupWorker(...dataHandlers(fromHost, plan)).start({
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: `${basePath}mockServiceWorker.js` },
  });
}

const fromHost: ReadFile = async (path) => {
  const response = await fetch(bypass(new Request(`${basePath}data/${path}`)));
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
};
