import { expect, type Page } from '@playwright/test';

/** Presses Tab until something that matches has the focus, which is visible all the way. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  await expect(page.locator(selector).first()).toBeAttached();
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    await expectVisibleFocus(page, `after ${presses + 1} × Tab`);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

/** What has the focus lies in the window and looks different from when it has not. */
export async function expectVisibleFocus(page: Page, when: string): Promise<void> {
  const problem = await page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return 'nothing has the focus';
    const name = focused.getAttribute('aria-label') ?? focused.textContent?.slice(0, 40);
    const box = focused.getBoundingClientRect();
    const isInWindow =
      box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
    if (!isInWindow) return `${name} is out of view`;
    // A native control may wear its ring on the box around it.
    const look = () =>
      [focused.parentElement, focused, ...focused.querySelectorAll('*')].map(lookOf).join();
    const withFocus = look();
    (focused as HTMLElement).blur();
    const without = look();
    (focused as HTMLElement).focus({ preventScroll: true });
    return withFocus === without ? `${name} looks the same with the focus` : null;

    function lookOf(element: Element | null): string {
      if (!element) return '';
      return [null, '::before', '::after'].map((part) => styleOf(element, part)).join();
    }

    function styleOf(element: Element, part: string | null): string {
      const { outline, boxShadow, borderColor, backgroundColor, opacity, visibility } =
        getComputedStyle(element, part);
      const { stroke, strokeWidth } = getComputedStyle(element, part);
      const strokes = [stroke, strokeWidth];
      return [
        outline,
        boxShadow,
        borderColor,
        backgroundColor,
        ...strokes,
        opacity,
        visibility,
      ].join();
    }
  });
  expect(problem, when).toBeNull();
}

/** The cell that has the focus, as `data-cell` names it; empty where none has. */
export async function focusedCell(page: Page): Promise<string> {
  return await page.evaluate(() => document.activeElement?.getAttribute('data-cell') ?? '');
}
