import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { wearTheme } from '#tests/e2e/app.ts';
import { faintEdges, faintTexts } from '#tests/e2e/contrast.ts';
import { arriveAt, leave, menus, startIn, stops } from '#tests/e2e/stops.ts';
import { expect, test } from '#tests/e2e/watched-test.ts';

test.describe.configure({ timeout: 180_000 });

const themes = ['light', 'dark', 'projector'] as const;
/** Least contrast of text: WCAG AA, and AAA where it is read from across a room. */
const leastForText = { light: 4.5, dark: 4.5, projector: 7 } as const;

for (const theme of themes) {
  for (const language of ['es', 'en'] as const) {
    test(`in the ${theme} theme in ${language} axe finds nothing, and all text and edges stand out`, async ({
      page,
    }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await startIn(page, language);
      await wearTheme(page, theme);
      const problems: string[] = [];
      for (const stop of language === 'en' ? [...stops, ...menus] : stops) {
        await arriveAt(page, stop);
        const found = [
          ...(await violations(page, theme === 'light' ? 'all' : 'look')),
          ...(await page.evaluate(faintTexts, leastForText[theme])),
          ...(await page.evaluate(faintEdges, 3)),
        ];
        problems.push(...found.map((problem) => `${stop.name}: ${problem}`));
        await leave(page, stop);
      }
      expect(problems).toEqual([]);
    });
  }
}

test('with forced colours and reduced motion every screen stands, and nothing moves', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await startIn(page, 'en');
  for (const stop of stops) {
    await arriveAt(page, stop);
    // That something is loading shows after a moment, which counts as an animation until then.
    const moving = () => page.evaluate(() => document.getAnimations().length);
    await expect.poll(moving, stop.name).toBe(0);
    await leave(page, stop);
  }
});

/** Rules whose outcome a theme can change; all others depend on the structure alone. */
const RULES_OF_LOOK = [
  'color-contrast',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
];

async function violations(page: Page, rules: 'all' | 'look'): Promise<string[]> {
  await page.waitForFunction(() => document.getAnimations().length === 0);
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const results = await (rules === 'all' ? axe : axe.withRules(RULES_OF_LOOK)).analyze();
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
}
