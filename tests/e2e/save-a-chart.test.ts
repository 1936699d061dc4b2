import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { wearTheme } from '#tests/e2e/app.ts';
import { charts } from '#tests/e2e/charts.ts';
import { manifest } from '#tests/e2e/corpus.ts';
import { fields } from '#tests/e2e/csv-fields.ts';
import { enter, settle, startIn } from '#tests/e2e/stops.ts';
import { expect, test } from '#tests/e2e/watched-test.ts';

test.describe.configure({ timeout: 90_000 });

/** A picture that is opened alone is all that is asked for of its place. */
const OPENED = /^foreign: file:.*chart\.svg$/;

const INFERRED = { es: /\d+ [^;]*inferidas?\b/, en: /\d+ [^;]*inferred\b/ };

const TABLE = /^(Show as table|Ver como tabla)$/;
const CHART = /^(Show as chart|Ver como gráfico)$/;

for (const language of ['es', 'en'] as const) {
  for (const { address, [language]: name } of charts) {
    test(`in ${language} a chart says what it shows, as a picture and as a table: ${address}`, async ({
      page,
    }) => {
      await startIn(page, language);
      const figure = await chartAt(page, address, name);
      expect(await violations(page)).toEqual([]);
      // Every chart of positions has some that are inferred, and so says its name.
      if (address !== 'articles') {
        await expect(figure.getByRole('img')).toHaveAccessibleName(INFERRED[language]);
      }
      await figure.getByRole('button', { name: TABLE }).click();
      await expect(figure.getByRole('table')).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await expect(figure.getByRole('button', { name: 'SVG' })).toBeHidden();
    });
  }
}

for (const { address, es, file } of charts) {
  test(`a chart is saved as what it shows: ${address}`, async ({ page, faults }) => {
    faults.allow(OPENED);
    await startIn(page, 'es');
    await wearTheme(page, 'dark');
    const figure = await chartAt(page, address, es);
    const csv = await saved(page, figure, 'CSV');
    const svg = await saved(page, figure, 'SVG');
    const png = await saved(page, figure, 'PNG');
    const issue = file ?? /~(.*)$/.exec(address)?.[1]?.split('-')[0] ?? 'tema';
    const build = manifest.buildId.slice(0, 12);
    for (const [{ fileName }, ending] of [
      [csv, 'csv'],
      [svg, 'svg'],
      [png, 'png'],
    ] as const) {
      expect(fileName).toMatch(new RegExp(`${issue}.*_${build}\\.${ending}$`));
    }
    const text = svg.content.toString('utf8');
    expect(text).toContain(build);
    expect(text).toContain('lang=es');
    expect(text).toContain(manifest.corpus.title.es);
    const day = /asof=(\d{4})-12-(\d{2})/.exec(address);
    if (day) expect(text).toContain(`${day[2]} dic ${day[1]}`);
    const opened = await openedAlone(page, svg.content);
    expect(opened.faults).toEqual([]);
    if (address.includes('~')) expect(text).toMatch(/su silencio no es una postura/);
    for (const picture of [
      { type: 'image/svg+xml', content: svg.content },
      { type: 'image/png', content: png.content },
    ]) {
      const seen = await looksLike(page, picture);
      expect(seen.ground, picture.type).toEqual([255, 255, 255, 255]);
      expect(seen.colours, picture.type).toBeGreaterThan(10);
    }
    await figure.getByRole('button', { name: TABLE }).click();
    const rows = await figure.getByRole('row').all();
    const shown = await Promise.all(rows.map((row) => row.locator('th, td').allTextContents()));
    expect(fields(csv.content.toString('utf8'))).toEqual(shown);
    await figure.getByRole('button', { name: CHART }).click();
    await expect(figure.getByRole('button', { name: 'SVG' })).toBeVisible();
  });
}

test('a chart that cannot be saved for want of a connection says what to do, and then is', async ({
  page,
  context,
  faults,
}) => {
  faults.allow(/INTERNET_DISCONNECTED|dynamically imported module/);
  await page.goto('matrix?v=1&lang=en&chart=mix');
  const figure = page.getByRole('figure', { name: /^How are the actors divided/ });
  await expect(figure).toBeVisible();
  await context.setOffline(true);
  await figure.getByRole('button', { name: 'CSV' }).click();
  await expect(figure.getByRole('alert')).toContainText('Reload the page');
  await context.setOffline(false);
  await page.reload();
  const { content } = await saved(page, figure, 'CSV');
  expect(fields(content.toString('utf8'))).toHaveLength(8);
  await expect(figure.getByRole('alert')).toHaveCount(0);
});

async function chartAt(page: Page, address: string, name: RegExp): Promise<Locator> {
  await enter(page, address);
  const figure = page.getByRole('figure', { name });
  await expect(figure.locator('.recharts-wrapper > svg')).toBeVisible();
  await settle(page);
  return figure;
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .include('figure')
    .analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

async function saved(page: Page, figure: Locator, form: string) {
  const download = page.waitForEvent('download');
  await figure.getByRole('button', { name: form }).click();
  const file = await download;
  return { fileName: file.suggestedFilename(), content: await readFile(await file.path()) };
}

test('a chart is saved with what the page says of it', async ({ page, faults }) => {
  faults.allow(OPENED);
  await startIn(page, 'es');
  const figure = await chartAt(page, 'matrix?v=1&stance=support&chart=mix', /^¿Cómo se reparten/);
  const { content } = await saved(page, figure, 'SVG');
  const { words } = await openedAlone(page, content);
  expect(words).toContain('Los gráficos cuentan todas las posturas');
  expect(words).toContain('Todo, con fuentes sin fecha');
});

/**
 * What an SVG has that is opened by itself: its words, and what would keep another program from
 * opening it or make it look for something elsewhere.
 */
async function openedAlone(page: Page, svg: Buffer): Promise<{ words: string; faults: string[] }> {
  const file = test.info().outputPath('chart.svg');
  await writeFile(file, svg);
  const alone = await page.context().newPage();
  await alone.goto(pathToFileURL(file).href);
  const found = await alone.evaluate(() => {
    const root = document.documentElement;
    const all = [root, ...root.querySelectorAll('*')];
    const ids = new Set(all.map(({ id }) => id));
    const texts = [...root.querySelectorAll('text')].map(({ textContent }) => textContent);
    const faults = all.flatMap((element) => [
      ...(/^(parsererror|script|style|image|use|foreignObject|a)$/.test(element.localName)
        ? [element.localName]
        : []),
      ...[...element.attributes].flatMap(({ name, value }) => {
        const [, id] = /url\(["']?#?([^"')]+)/.exec(value) ?? [];
        const isLost = id !== undefined && !ids.has(id);
        const isForeign = /href|^on|^style$|^class$/.test(name) || /var\(|rem\b/.test(value);
        return isLost || isForeign ? [`${element.localName} ${name}=${value}`] : [];
      }),
    ]);
    return { words: texts.join(' '), faults };
  });
  await alone.close();
  return found;
}

/** What a browser sees that opens a file as an image: its first pixel, and how many colours it has. */
function looksLike(page: Page, { type, content }: { type: string; content: Buffer }) {
  return page.evaluate(
    async ([media, base64]) => {
      const image = new Image();
      image.src = `data:${media};base64,${base64}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const pixels = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      return {
        ground: Array.from(pixels.slice(0, 4)),
        colours: new Set(new Uint32Array(Uint8ClampedArray.from(pixels).buffer)).size,
      };
    },
    [type, content.toString('base64')],
  );
}
