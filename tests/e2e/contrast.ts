/*
 * Read inside the page: each of these functions goes there alone, and so brings all that it needs.
 * Colours are taken as computed, with what lies half transparent on what.
 */

/** Visible texts with less contrast to their ground than `least`. */
export function faintTexts(least: number): string[] {
  type Rgba = [number, number, number, number];
  const found = new Map<string, string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim();
    if (!element || !text || !element.checkVisibility({ visibilityProperty: true })) continue;
    const { width, height } = element.getBoundingClientRect();
    const isExempt = element.closest(':disabled, [aria-disabled=true], [inert], option') !== null;
    if (width <= 1 || height <= 1 || isExempt) continue;
    const isDrawn = element instanceof SVGElement;
    const style = getComputedStyle(element);
    const ground = isDrawn ? drawnGround(element) : groundOf(element);
    const ratio = contrast(over(parse(isDrawn ? style.fill : style.color), ground), ground);
    if (ratio < least - 0.005) {
      found.set(
        `${style.color} ${ground.join()}`,
        `“${text.slice(0, 40)}” has ${ratio.toFixed(2)}`,
      );
    }
  }
  return [...found.values()];

  /** The last shape of the same mark that lies under the text's middle, else the ground of the drawing. */
  function drawnGround(element: SVGElement): Rgba {
    const page = groundOf(element.closest('svg')?.parentElement ?? document.body);
    const box = element.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const shapes = [...(element.closest('[data-event]')?.querySelectorAll('rect, path') ?? [])];
    let ground = page;
    for (const shape of shapes) {
      const { left, right, top, bottom } = shape.getBoundingClientRect();
      const isUnder = left <= x && x <= right && top <= y && y <= bottom;
      const { fill } = getComputedStyle(shape);
      if (isUnder && fill.startsWith('rgb')) ground = over(parse(fill), ground);
    }
    return ground;
  }

  function groundOf(element: Element): Rgba {
    const layers: Rgba[] = [];
    for (let at: Element | null = element; at; at = at.parentElement) {
      const layer = parse(getComputedStyle(at).backgroundColor);
      if (layer[3] > 0) layers.push(layer);
      if (layer[3] === 1 || at.matches('dialog, [popover]')) break;
    }
    return layers.reduceRight<Rgba>((below, layer) => over(layer, below), [255, 255, 255, 1]);
  }

  function over([r, g, b, a]: Rgba, below: Rgba): Rgba {
    const mix = (top: number, bottom: number) => top * a + bottom * (1 - a);
    return [mix(r, below[0]), mix(g, below[1]), mix(b, below[2]), 1];
  }

  function parse(colour: string): Rgba {
    const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return colour.startsWith('rgb') ? [r, g, b, a] : [0, 0, 0, 0];
  }

  function contrast(a: Rgba, b: Rgba): number {
    const [bright = 0, dim = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
    return (bright + 0.05) / (dim + 0.05);
  }

  function luminance([r, g, b]: Rgba): number {
    const [red = 0, green = 0, blue = 0] = [r, g, b].map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
}

/** Edges of fields, and the strongest colour of each sign of a stance, with less contrast than `least`. */
export function faintEdges(least: number): string[] {
  const found = new Set<string>();
  for (const field of document.querySelectorAll(
    'input:not([type=radio], [type=checkbox]), select',
  )) {
    if (!field.checkVisibility() || field.closest('[inert]')) continue;
    // The edge may be drawn by the box around a bare field.
    const boxes = [field, field.parentElement, field.parentElement?.parentElement];
    const edged = boxes.find((box) => box && hasEdge(box));
    if (!edged) continue;
    const ratio = contrast(
      getComputedStyle(edged).borderBottomColor,
      groundOf(edged.parentElement),
    );
    if (ratio < least)
      found.add(`edge of ${field.getAttribute('aria-label')} has ${ratio.toFixed(2)}`);
  }
  for (const sign of document.querySelectorAll('svg[viewBox="-8.5 -8.5 17 17"]')) {
    const isDimmed = sign.closest('[data-dimmed]') !== null;
    if (!sign.checkVisibility() || isDimmed) continue;
    const ground = groundOf(sign.parentElement);
    const ratios = [...sign.querySelectorAll('*')].flatMap((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      return [fill, stroke]
        .filter((paint) => paint.startsWith('rgb'))
        .map((paint) => contrast(paint, ground));
    });
    if (Math.max(...ratios) < least)
      found.add(
        `sign in “${sign.parentElement?.textContent}” has ${Math.max(...ratios).toFixed(2)}`,
      );
  }
  return [...found];

  function hasEdge(box: Element): boolean {
    const { borderTopWidth, borderBottomWidth } = getComputedStyle(box);
    // A line below alone divides; it is no edge.
    return parseFloat(borderTopWidth) > 0 && parseFloat(borderBottomWidth) > 0;
  }

  function groundOf(element: Element | null): string {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (backgroundColor.startsWith('rgb(')) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  }

  function contrast(a: string, b: string): number {
    const [bright = 0, dim = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
    return (bright + 0.05) / (dim + 0.05);
  }

  function luminance(colour: string): number {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((value) => {
      const share = Number(value) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
}
