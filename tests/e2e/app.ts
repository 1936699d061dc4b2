import type { Page } from '@playwright/test';
import { servedUnder } from '#tests/e2e/built-folder.ts';
import { expect } from '#tests/e2e/watched-test.ts';

/**
 * Goes to an address of the app as Back and Forward do, without loading the page anew.
 * @param address below the base, without a slash in front
 */
export async function walkTo(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, servedUnder + address);
}

/** Puts on a theme as another tab of the same user would. */
export async function wearTheme(page: Page, theme: 'light' | 'dark' | 'projector'): Promise<void> {
  await page.evaluate((name) => {
    localStorage.setItem('postura.theme', name);
    dispatchEvent(new StorageEvent('storage', { key: 'postura.theme' }));
  }, theme);
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
}

/** The words of the article that are filled as the active quote, in order. */
export function activeWords(page: Page) {
  return page.locator('mark[data-active]');
}

/** The article shows exactly these words as the active quote, and they are in view. */
export async function expectHighlighted(page: Page, quote: string): Promise<void> {
  await expect(async () => {
    const texts = await activeWords(page).allTextContents();
    expect(withoutSpace(texts.join(''))).toBe(withoutSpace(quote));
  }).toPass({ timeout: 15_000 });
  await expect(activeWords(page).first()).toBeInViewport();
}

/** What is drawn as separate paragraphs has no line breaks between them. */
function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Search parameters of the page's address. */
export function searchOf(page: Page): URLSearchParams {
  return new URL(page.url()).searchParams;
}

export function timelineGrid(page: Page) {
  return page.getByRole('grid', { name: /^(Timeline of events|Cronología de eventos)$/ });
}

export function eventList(page: Page) {
  return page.getByRole('grid', { name: /^(Events in view|Eventos a la vista)$/ });
}

export function eventPanel(page: Page) {
  return page.getByRole('region', { name: /^(Event|Evento)$/ });
}
