import { plainColour } from './plain-colour.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** By name, so that a program without our font takes one like it. */
export const FONTS = 'Inter, "Segoe UI", Roboto, Helvetica, Arial, sans-serif';

/** What is drawn, and takes its look from the page. */
const SHAPES = new Set([
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'text',
  'tspan',
]);
const HOLDERS = new Set(['svg', 'g', 'defs', 'pattern', 'clipPath']);

/** Where things are; how they look is calculated. */
const GEOMETRY = new Set(
  'id d x y x1 y1 x2 y2 cx cy r rx ry dx dy width height points transform viewBox clip-path patternUnits patternTransform'.split(
    ' ',
  ),
);

/** A new SVG element with attributes and perhaps a text. */
export function svgElement(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  text?: string,
): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text !== undefined) element.textContent = withoutControls(text);
  return element;
}

/**
 * A copy of a drawn element and all in it that looks the same without the style sheets of the
 * page: what they calculate is written as attributes. Null: nothing of it is drawn.
 */
export function plainCopy(element: Element): SVGElement | null {
  const name = element.localName;
  const isShape = SHAPES.has(name);
  if (!isShape && !HOLDERS.has(name)) return null;
  const style = getComputedStyle(element);
  if (isShape && (style.display === 'none' || style.visibility === 'hidden')) return null;
  const copy = svgElement(name);
  for (const { name: key, value } of element.attributes) {
    const isOfText = name === 'text' && (key === 'width' || key === 'height');
    if (GEOMETRY.has(key) && !isOfText) copy.setAttribute(key, value);
  }
  if (isShape) paint(copy, style);
  // Where our font is not at hand, another one must not run over what stands beside it.
  if (element instanceof SVGTextContentElement && element.childElementCount === 0) {
    copy.setAttribute('textLength', String(element.getComputedTextLength()));
    copy.setAttribute('lengthAdjust', 'spacingAndGlyphs');
  }
  if (style.opacity !== '1') copy.setAttribute('opacity', style.opacity);
  for (const child of element.childNodes) {
    const within = child instanceof Element ? plainCopy(child) : textOf(child, name);
    if (within) copy.append(within);
  }
  return copy;
}

function textOf(node: Node, holder: string): string | null {
  const isText = holder === 'text' || holder === 'tspan';
  return isText && node.nodeType === Node.TEXT_NODE ? withoutControls(node.nodeValue ?? '') : null;
}

function paint(copy: SVGElement, style: CSSStyleDeclaration): void {
  colour(copy, 'fill', style.fill, Number(style.fillOpacity));
  colour(copy, 'stroke', style.stroke, Number(style.strokeOpacity));
  if (style.stroke !== 'none') {
    copy.setAttribute('stroke-width', pixels(style.strokeWidth));
    copy.setAttribute('stroke-linecap', style.strokeLinecap);
    copy.setAttribute('stroke-linejoin', style.strokeLinejoin);
    if (style.strokeDasharray !== 'none') {
      copy.setAttribute('stroke-dasharray', pixels(style.strokeDasharray));
    }
  }
  if (copy.localName !== 'text') return;
  copy.setAttribute('font-family', FONTS);
  copy.setAttribute('font-size', pixels(style.fontSize));
  copy.setAttribute('font-weight', style.fontWeight);
  copy.setAttribute('text-anchor', style.textAnchor);
}

function colour(copy: SVGElement, key: 'fill' | 'stroke', computed: string, own: number): void {
  const [, pattern] = /^url\(["']?#([^"')]+)/.exec(computed) ?? [];
  const plain = plainColour(computed);
  copy.setAttribute(key, pattern === undefined ? plain.colour : `url(#${pattern})`);
  const opacity = pattern === undefined ? plain.opacity * own : own;
  if (opacity !== 1) copy.setAttribute(`${key}-opacity`, String(opacity));
}

function pixels(lengths: string): string {
  return lengths.replaceAll('px', '');
}

/** Without what no XML may hold. */
function withoutControls(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}
