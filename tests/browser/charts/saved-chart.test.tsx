import '#src/ui/tokens.css';
import '#src/ui/base.css';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { ActivityChart } from '#src/charts/ActivityChart.tsx';
import { PositionMix } from '#src/charts/PositionMix.tsx';
import { PositionsOverTime } from '#src/charts/PositionsOverTime.tsx';
import { dayOf } from '#src/domain/day.ts';
import { positionsOverTime } from '#src/domain/positions-over-time.ts';
import { chartPicture } from '#src/exports/chart-picture.ts';
import { pngOfSvg } from '#src/exports/png-of-svg.ts';
import { LanguageProvider } from '#src/i18n/LanguageProvider.tsx';
import { messages } from '#src/i18n/messages/en.ts';
import { messages as spanish } from '#src/i18n/messages/es.ts';
import { bounds, stance } from '#tests/unit/domain/matrix-rows.ts';

const COUNTS = {
  support: 2,
  'support-with-reservations': 1,
  neutral: 1,
  unclear: 1,
  oppose: 4,
  none: 0,
};
const INFERRED = { ...COUNTS, support: 0, neutral: 0, unclear: 0, oppose: 1 };
const CHART = '.recharts-wrapper > svg';
const LONG_NAME =
  'A proposition of which the name goes on for longer than any screen of a phone is';
/** Perhaps taken before, and inferred. */
const LONG = positionsOverTime(
  ['anna', 'bruno'],
  'treaty',
  [stance({ basis: 'inferred', date: bounds(19_990, 20_020) })],
  [],
);
const WORDS = {
  title: 'Who <stands> where & why?',
  lines: ['What it counts.', 'A bad \u0001 sign.'],
  footer: ['Build abc', 'https://example.org/matrix?v=1&lang=en'],
  language: 'en',
};

describe('the picture of a chart', () => {
  beforeEach(() => page.viewport(1000, 700));
  afterEach(() => {
    cleanup();
    delete document.documentElement.dataset['theme'];
  });

  test('says what it shows, and is whole without the page', async () => {
    const svg = new DOMParser().parseFromString(await picture(), 'image/svg+xml');
    expect(svg.querySelector('parsererror')).toBeNull();
    const root = svg.documentElement;
    expect(root.querySelector(':scope > title')?.textContent).toBe(WORDS.title);
    expect(root.querySelector(':scope > desc')?.textContent).toContain('What it counts.');
    const written = [...root.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(written).toEqual(expect.arrayContaining([WORDS.title, ...WORDS.footer, 'Treaty']));
    const within = root.querySelector(':scope > svg');
    expect(within?.getAttribute('overflow')).toBe('visible');
    const attributes = [...root.querySelectorAll('*')].flatMap((element) => [
      ...element.attributes,
    ]);
    expect(attributes.filter(({ name }) => name === 'class' || name === 'style')).toEqual([]);
    const values = attributes.map(({ value }) => value);
    expect(values.filter((value) => /var\(|color\(|rem\b/.test(value))).toEqual([]);
    const patterns = values.flatMap((value) => /^url\(#(.*)\)$/.exec(value)?.[1] ?? []);
    expect(patterns.length).toBeGreaterThan(1);
    expect(patterns.filter((id) => svg.getElementById(id) === null)).toEqual([]);
  });

  test('is dark on white, whatever theme is worn', async () => {
    const light = await picture('light');
    const dark = await picture('dark');
    expect(dark).toBe(light);
    expect(document.documentElement.dataset['theme']).toBe('dark');
    const [ground] = await pixels(dark);
    expect(ground).toEqual([255, 255, 255, 255]);
  });

  test('breaks an address that is longer than a line', async () => {
    const address = `https://example.org/${'a'.repeat(300)}`;
    const svg = await picture('light', { ...WORDS, footer: [address] });
    const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    const written = [...root.querySelectorAll(':scope > text')].map((text) => text.textContent);
    expect(written).not.toContain(address);
    expect(written.join('')).toContain(address);
  });

  test('is white in the projector’s theme too, whose colours are darker', async () => {
    const [ground] = await pixels(await picture('projector'));
    expect(ground).toEqual([255, 255, 255, 255]);
    expect(await picture('projector')).not.toBe(await picture('light'));
  });

  test('has what is said around the chart: what is only planned is not counted', async () => {
    const months = ['10', '11', '12'].map((month) => ({
      startDay: dayOf(2025, Number(month), 1),
      certain: 2,
      possible: 1,
    }));
    render(
      <LanguageProvider language="es" messages={spanish}>
        <ActivityChart activity={{ months, unplaced: 3, ahead: 4 }} name="Ana" />
      </LanguageProvider>,
    );
    const { said } = await textsOfPicture();
    const text = said.join(' ');
    expect(text).toContain('No se cuentan aquí 4 eventos que solo están previstos');
    expect(text).toContain('3 más no pertenecen a ningún mes');
  });

  describe.each([
    { language: 'es', texts: spanish },
    { language: 'en', texts: messages },
  ] as const)('in $language', ({ language, texts }) => {
    test.each([
      { width: 360, theme: 'light' },
      { width: 360, theme: 'projector' },
      { width: 1200, theme: 'dark' },
    ])('cuts nothing, at $width pixels, $theme', async ({ width, theme }) => {
      await page.viewport(width, 800);
      document.documentElement.dataset['theme'] = theme;
      render(
        <LanguageProvider language={language} messages={texts}>
          <PositionsOverTime overTime={LONG} issue={LONG_NAME} asOf={20_000} scope={LONG_NAME} />
        </LanguageProvider>,
      );
      const { said, cut } = await textsOfPicture();
      expect(cut).toEqual([]);
      expect(said.join(' ')).toContain(texts.charts.time.perhapsKey);
      expect(said.join(' ')).toContain(LONG_NAME);
    });
  });

  test('is drawn by the browser as a PNG of twice its size, hatching and all', async () => {
    const svg = await picture();
    const png = await pngOfSvg(svg, 2);
    expect(png.type).toBe('image/png');
    const { width, height } = await createImageBitmap(png);
    const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    expect(width).toBe(Number(root.getAttribute('width')) * 2);
    expect(height).toBe(Number(root.getAttribute('height')) * 2);
    const colours = new Set((await pixels(svg)).map((pixel) => pixel.join()));
    for (const wanted of ['0,103,154,255', '176,67,8,255', '220,238,247,255']) {
      expect(colours).toContain(wanted);
    }
  });
});

/** The texts of a chart's picture as a browser draws it, and those of them that leave it. */
async function textsOfPicture(): Promise<{ said: string[]; cut: string[] }> {
  const figure = await screen.findByRole('figure');
  await waitFor(() => expect(figure.querySelector(CHART)).not.toBeNull());
  const title = figure.querySelector('figcaption b')?.textContent ?? '';
  const lines = [figure.querySelector('figcaption span')?.textContent ?? ''];
  const chart = figure.querySelector(CHART) as Element;
  const svg = chartPicture(figure, chart, { ...WORDS, title, lines });
  const place = document.createElement('div');
  place.append(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement);
  document.body.append(place);
  try {
    const frame = (place.firstElementChild as Element).getBoundingClientRect();
    const texts = [...place.querySelectorAll('text')];
    const cut = texts.filter((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const isWithin = left >= frame.left && right <= frame.right;
      return !isWithin || top < frame.top || bottom > frame.bottom;
    });
    return { said: texts.map(wordsOf), cut: cut.map(wordsOf) };
  } finally {
    place.remove();
  }
}

function wordsOf({ textContent }: Element): string {
  return textContent;
}

async function picture(theme?: string, words = WORDS): Promise<string> {
  cleanup();
  if (theme !== undefined) document.documentElement.dataset['theme'] = theme;
  render(
    <LanguageProvider language="en" messages={messages}>
      <PositionMix
        mixes={[
          { id: 'treaty', name: 'Treaty', counts: COUNTS, inferred: INFERRED, filteredOut: 0 },
        ]}
        scope=""
      />
    </LanguageProvider>,
  );
  const figure = await screen.findByRole('figure');
  await waitFor(() => expect(figure.querySelectorAll('path[name="Treaty"]')).toHaveLength(6));
  const chart = figure.querySelector(CHART);
  if (!chart) throw new Error('no chart');
  return withoutIds(chartPicture(figure, chart, words));
}

/** Ids are of the page, and count on from one drawing to the next. */
function withoutIds(svg: string): string {
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
  return ids.reduce((text, id, place) => text.replaceAll(id, `id-${place}-`), svg);
}

async function pixels(svg: string): Promise<number[][]> {
  const image = await createImageBitmap(await pngOfSvg(svg, 1));
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
  context?.drawImage(image, 0, 0);
  const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
  return Array.from({ length: data.length / 4 }, (_, i) =>
    Array.from(data.slice(4 * i, 4 * i + 4)),
  );
}
