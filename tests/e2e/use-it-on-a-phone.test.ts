import type { Page } from '@playwright/test';
import { eventPanel, walkTo } from '#tests/e2e/app.ts';
import { index } from '#tests/e2e/corpus.ts';
import { arriveAt, leave, startIn, stops } from '#tests/e2e/stops.ts';
import { expect, test } from '#tests/e2e/watched-test.ts';

test.use({ hasTouch: true, isMobile: true });

for (const [width, height] of [
  [390, 844],
  [320, 640],
] as const) {
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('no screen is wider than the phone, what is pressed is 44 pixels or more, quotes are 15 or more', async ({
      page,
    }) => {
      test.setTimeout(120_000);
      const problems: string[] = [];
      for (const language of ['es', 'en'] as const) {
        await startIn(page, language);
        for (const stop of onPhone) {
          await arriveAt(page, stop);
          const found = await page.evaluate(phoneProblems);
          problems.push(...found.map((problem) => `${stop.name}, ${language}: ${problem}`));
          await leave(page, stop);
        }
      }
      expect(problems).toEqual([]);
    });
  });
}

test.describe('at 390 × 844', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the matrix shows one issue at a time, its actors by stance, and the silent in one line', async ({
    page,
  }) => {
    await page.goto('matrix');
    await expect(page.getByRole('grid')).toHaveCount(0);
    const issues = page.getByRole('group', { name: 'Choose an issue' }).getByRole('button');
    await expect(issues).toHaveCount(index.issues.length);
    for (const [place, issue] of index.issues.entries()) {
      await issues.nth(place).tap();
      await expect(page.getByRole('heading', { level: 2, name: issue.name.en })).toBeVisible();
      const speaking = new Set(
        index.stances.filter((stance) => stance.issue === issue).map(({ actor }) => actor.id),
      );
      const actors = page.getByRole('main').getByRole('listitem').getByRole('button');
      await expect(actors).toHaveCount(speaking.size);
      await expect(page.getByRole('heading', { level: 3, name: /^No statement/ })).toBeVisible();
    }
    await page.getByRole('button', { name: /^Intervention in Venezuela$/ }).tap();
    await page.getByRole('button', { name: /^José Jerí, / }).tap();
    await expect(page.locator('blockquote').first()).toBeInViewport();
    await page
      .getByRole('link', { name: /^See in context/ })
      .first()
      .tap();
    await expect(page.locator('mark[data-active]').first()).toBeInViewport();
    const sheet = page.getByRole('region', { name: 'Evidence in this article' });
    await expect(sheet.getByText(/^Quote \d+ of \d+$/)).toBeVisible();
    const words = page.locator('mark[data-active]').first();
    await expect
      .poll(async () => {
        const [text, cover] = [await words.boundingBox(), await sheet.boundingBox()];
        return (text?.y ?? 0) + (text?.height ?? 0) <= (cover?.y ?? 0);
      })
      .toBe(true);
  });

  test('an event is a page of its own, with the way back and steps to the next and previous', async ({
    page,
  }) => {
    await page.goto('timeline');
    const items = page.getByRole('main').locator('button[data-event]');
    await expect(items).toHaveCount(index.events.length);
    const first = await items.first().getAttribute('data-event');
    await items.first().tap();
    const panel = eventPanel(page);
    await expect(panel.locator('blockquote').first()).toBeAttached();
    expect((await panel.boundingBox())?.width).toBeCloseTo(390, 1);
    await expect(panel.getByRole('button', { name: 'Previous event' })).toBeDisabled();
    await panel.getByRole('button', { name: 'Next event' }).tap();
    await expect(panel).toContainText(`Event 2 of ${index.events.length}`);
    await panel.getByRole('button', { name: 'Previous event' }).tap();
    await expect(panel).toContainText(`Event 1 of ${index.events.length}`);
    await panel.getByRole('button', { name: 'Back to the timeline' }).tap();
    await expect(panel).toBeHidden();
    await expect(page.locator(`button[data-event="${first}"]`)).toBeFocused();
  });

  test('the tabs at the foot lead to every screen, and say which one it is', async ({ page }) => {
    await page.goto('timeline');
    const tabs = page.getByRole('navigation', { name: 'Screens' });
    for (const name of ['Matrix', 'Actors', 'Articles', 'Timeline']) {
      await tabs.getByRole('link', { name }).tap();
      await expect(tabs.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
      await expect(tabs).toBeInViewport({ ratio: 1 });
    }
    await walkTo(page, 'actors/jose-jeri');
    await expect(tabs.getByRole('link', { name: 'Actors' })).toHaveAttribute(
      'aria-current',
      'page',
    );
  });

  test('the density has its brush, whose body a finger moves', async ({ page }) => {
    await page.goto('timeline?v=1&t=2025-12-01..2026-01-15');
    const body = page.getByRole('slider', { name: 'Visible period', exact: true });
    await expectDragged(page, body);
  });
});

const onPhone = stops.map((stop) =>
  stop.address.startsWith('timeline') && stop.shows.includes('grid')
    ? { ...stop, shows: 'main [data-event]' }
    : stop.address.startsWith('matrix') && stop.shows.includes('gridcell')
      ? { ...stop, shows: 'main h2' }
      : stop,
);

async function expectDragged(page: Page, body: ReturnType<Page['getByRole']>): Promise<void> {
  const before = await body.getAttribute('data-range');
  const box = await body.boundingBox();
  if (!box) throw new Error('there is no brush');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 60, box.y + box.height / 2, { steps: 3 });
  await page.mouse.up();
  await expect(body).not.toHaveAttribute('data-range', before ?? '');
}

/** Runs in the page: what on it does not suit a phone. */
function phoneProblems(): string[] {
  const problems: string[] = [];
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) problems.push(`the page is ${scrollWidth} wide`);
  const controls = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [role=option], [role=slider], [role=gridcell][tabindex]',
  );
  const modal = document.querySelector('dialog:modal');
  for (const control of controls) {
    if (modal && !modal.contains(control)) continue;
    const style = getComputedStyle(control);
    const isShown = control.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const around = control.closest('p')?.textContent?.trim();
    const isLinkInText =
      control.matches('a') &&
      style.display.startsWith('inline') &&
      around !== undefined &&
      around !== control.textContent?.trim();
    // Nobody comes to the way past the header by touch.
    const isForKeys = control.matches('[href="#content"]');
    if (!isShown || isLinkInText || isForKeys || control.closest('[inert]')) continue;
    if (isOffScreen(control)) continue;
    // A label around a control takes presses for it.
    const target = control.closest('label') ?? control;
    const { width, height } = target.getBoundingClientRect();
    if (width >= 43.5 && height >= 43.5) continue;
    const reach = reachOf(target);
    if (reach.width < 43 || reach.height < 43) {
      const name = control.getAttribute('aria-label') ?? control.textContent?.slice(0, 40);
      problems.push(`“${name}” (${control.tagName}) is ${reach.width} × ${reach.height}`);
    }
  }
  for (const quote of document.querySelectorAll('[data-quote], [data-quote] *')) {
    const hasText = [...quote.childNodes].some((node) => node.nodeType === Node.TEXT_NODE);
    if (!hasText) continue;
    const size = parseFloat(getComputedStyle(quote).fontSize);
    const isNamed = quote.closest('nav, li, [role=option]') !== null;
    if (!isNamed && size < 15) problems.push(`“${quote.textContent?.slice(0, 30)}” is ${size} px`);
  }
  return problems;

  /** How far a press around its middle still reaches it, which may be further than its box. */
  function reachOf(target: Element): { width: number; height: number } {
    target.scrollIntoView({ block: 'center', inline: 'center' });
    const { left, top, width, height } = target.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const isHit = (dx: number, dy: number) => {
      const hit = document.elementFromPoint(x + dx, y + dy);
      return hit !== null && (target.contains(hit) || hit.closest('a, button, label') === target);
    };
    const steps = (dx: number, dy: number) => {
      let n = 0;
      while (n < 30 && isHit(dx * (n + 1), dy * (n + 1))) n += 1;
      return n;
    };
    return {
      width: Math.round(Math.max(width, steps(1, 0) + steps(-1, 0) + 1)),
      height: Math.round(Math.max(height, steps(0, 1) + steps(0, -1) + 1)),
    };
  }

  /** Kept for assistive technology or until it takes the focus. */
  function isOffScreen(element: Element): boolean {
    const { right, bottom, width, height } = element.getBoundingClientRect();
    return right <= 0 || bottom <= 0 || width <= 1 || height <= 1;
  }
}
