import { test as base, type BrowserContext } from '@playwright/test';

export { expect } from '@playwright/test';

/** What went wrong in the browser, without anybody seeing it on the page. */
export type Faults = {
  /** Watches the pages of a further context too. */
  watch: (context: BrowserContext) => Promise<void>;
  /** Faults that this test provokes. */
  allow: (...patterns: RegExp[]) => void;
};

/**
 * A test that fails on any error on the console, exception, failed request, answer of 400 or more,
 * violation of the content security policy, or request beyond the folder of the app.
 */
export const test = base.extend<{ faults: Faults }>({
  faults: [
    async ({ context, baseURL }, use) => {
      const seen: string[] = [];
      const allowed: RegExp[] = [];
      const watch = (watched: BrowserContext) => watchContext(watched, baseURL ?? '', seen);
      await watch(context);
      await use({ watch, allow: (...patterns) => allowed.push(...patterns) });
      const unexpected = seen.filter((fault) => !allowed.some((pattern) => pattern.test(fault)));
      base.expect(unexpected, 'nothing goes wrong behind the page').toEqual([]);
    },
    { auto: true },
  ],
});

async function watchContext(context: BrowserContext, baseURL: string, seen: string[]) {
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  context.on('console', (message) => {
    if (message.type() === 'error') seen.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => seen.push(`exception: ${error.error().message}`));
  context.on('response', (response) => {
    if (response.status() >= 400) seen.push(`status ${response.status()}: ${response.url()}`);
  });
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // A page that is left gives up what it was still asking for.
    if (why !== 'net::ERR_ABORTED') seen.push(`failed ${why}: ${request.url()}`);
  });
  context.on('request', (request) => {
    const isOurs = request.url().startsWith(baseURL) || request.url().startsWith('blob:');
    if (!isOurs) seen.push(`foreign: ${request.url()}`);
  });
}
