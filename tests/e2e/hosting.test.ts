import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { builtFolder } from '#tests/e2e/built-folder.ts';
import type { IndexFile } from '#src/schema/index-file.ts';
import type { Manifest } from '#src/schema/manifest.ts';

const manifest: Manifest = JSON.parse(readFileSync(`${builtFolder}/data/manifest.json`, 'utf8'));
const index: IndexFile = JSON.parse(
  readFileSync(`${builtFolder}/data/${manifest.index.path}`, 'utf8'),
);

const pages = [
  'timeline/',
  'matrix',
  'actors/',
  'articles',
  ...index.events.id.slice(0, 1).map((id) => `events/${id}/`),
  ...index.actors.slice(0, 1).map(({ id }) => `actors/${id}`),
  ...index.articles.slice(0, 1).map(({ id }) => `articles/${id}/`),
];

test.describe('under a path that the build was not told of', () => {
  for (const path of ['', ...pages]) {
    test(`the page /${path} starts from its own file, with every request answered`, async ({
      page,
      baseURL,
    }) => {
      const faults = collectFaults(page);
      const response = await page.goto(path);
      expect(response?.status()).toBe(200);
      await expectStarted(page, baseURL);
      expect(faults).toEqual([]);
    });
  }

  for (const path of ['nowhere', 'nowhere/at-all', 'events/no-such-id', 'not/known/here']) {
    test(`the unknown address /${path} starts the app with status 404`, async ({
      page,
      baseURL,
    }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      await expectStarted(page, baseURL);
    });
  }
});

test('every answer carries the policy, and the page carries it for hosts that send none', async ({
  page,
}) => {
  const response = await page.goto('');
  const header = response?.headers()['content-security-policy'] ?? '';
  const meta = page.locator('head > :first-child');
  await expect(meta).toHaveAttribute('http-equiv', 'Content-Security-Policy');
  expect(header.replace("frame-ancestors 'none'; ", '')).toBe(await meta.getAttribute('content'));
  expect(header).toContain("require-trusted-types-for 'script'");
});

/** The app has drawn itself, and its own links stay below the base. */
async function expectStarted(page: Page, baseURL: string | undefined): Promise<void> {
  const links = page.locator('nav a[href]');
  await expect(links.first()).toBeAttached();
  const hrefs = await links.evaluateAll((all) =>
    all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')),
  );
  expect(hrefs.filter((href) => !href.startsWith(baseURL ?? ''))).toEqual([]);
}

/** Errors on the console (policy violations among them), exceptions, and requests that failed. */
function collectFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  return faults;
}
