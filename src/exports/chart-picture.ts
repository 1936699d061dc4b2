import { PicturePage } from './picture-page.ts';
import { plainColour } from './plain-colour.ts';
import { plainCopy, svgElement } from './plain-svg.ts';

/** What is written around a chart so that it speaks for itself. */
export type PictureWords = {
  title: string;
  /** How to read it, what it counts. */
  lines: readonly string[];
  /** Where it is from. */
  footer: readonly string[];
  language: string;
};

/** Items of a chart's key stand in an element with this attribute: signs, then words. */
const KEY = '[data-chart-key] > *';

/**
 * What is said of a chart and belongs to it has this attribute, in its figure or in an element
 * around it that has the other.
 */
const NOTE = '[data-chart-note]';
const WHOLE = '[data-chart-whole]';

const MARGIN = 16;
const GAP = 12;

/**
 * A chart as an SVG that needs nothing else: colours as calculated, fonts by name, title,
 * description and key in it. Its colours are those of the light theme, whatever theme is worn, so
 * that it reads on white paper; the projector's stay, which are darker still.
 * @param figure holds the chart and perhaps its key
 */
export function chartPicture(figure: HTMLElement, chart: Element, words: PictureWords): string {
  const picture = inLightTheme(() => drawn(figure, chart, words));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}`;
}

/** Nothing is painted in between: it is read and taken back at once. */
function inLightTheme<T>(read: () => T): T {
  const { dataset } = document.documentElement;
  const worn = dataset['theme'];
  if (worn === 'projector') return read();
  dataset['theme'] = 'light';
  try {
    return read();
  } finally {
    if (worn === undefined) delete dataset['theme'];
    else dataset['theme'] = worn;
  }
}

function drawn(figure: HTMLElement, chart: Element, words: PictureWords): SVGElement {
  const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  const box = chart.getBoundingClientRect();
  const margin = MARGIN * scale;
  const page = new PicturePage(box.width, margin);
  const { ink, paler, ground } = coloursOf(figure);
  page.text(words.title, { size: 16 * scale, weight: 600, fill: ink });
  for (const line of words.lines) page.text(line, { size: 12 * scale, weight: 400, fill: paler });
  page.space(GAP * scale);
  const copy = plainCopy(chart);
  copy?.setAttribute('width', String(box.width));
  copy?.setAttribute('height', String(box.height));
  // A label at its edge may be higher in another font.
  copy?.setAttribute('overflow', 'visible');
  if (copy) page.add(copy, box.height);
  const items = [...figure.querySelectorAll(KEY)];
  if (items.length > 0) page.key(items, { size: 12 * scale, weight: 400, fill: ink });
  const whole = figure.closest(WHOLE) ?? figure;
  for (const { textContent } of whole.querySelectorAll(NOTE)) {
    page.text(textContent, { size: 12 * scale, weight: 400, fill: paler });
  }
  page.space((GAP / 2) * scale);
  for (const line of words.footer) page.text(line, { size: 10 * scale, weight: 400, fill: paler });
  // Whole pixels: the ground reaches to the edge, however it is drawn.
  const width = Math.ceil(box.width + 2 * margin);
  const height = Math.ceil(page.bottom + margin);
  const svg = svgElement('svg', { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' });
  svg.setAttribute('lang', words.language);
  svg.append(
    svgElement('title', {}, words.title),
    svgElement('desc', {}, [...words.lines, ...words.footer].join('\n')),
    svgElement('rect', { width, height, fill: ground }),
    ...page.parts,
  );
  return svg;
}

function coloursOf(figure: HTMLElement) {
  const colourOf = (element: Element) => plainColour(getComputedStyle(element).color).colour;
  figure.style.backgroundColor = 'var(--surface)';
  const ground = plainColour(getComputedStyle(figure).backgroundColor).colour;
  figure.style.backgroundColor = '';
  return {
    ink: colourOf(figure),
    paler: colourOf(figure.querySelector('figcaption') ?? figure),
    ground,
  };
}
