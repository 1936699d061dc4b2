import { useSyncExternalStore } from 'react';
import { estimateText, TEXT_STYLES, type MeasureText } from '#src/domain/text-width.ts';

/**
 * Measures texts as this browser sets them, in pixels at a root text size of 16. On the server,
 * and where there is no canvas, by a table of the font's letters. The function is another one
 * once fonts have arrived or the root text size is another, so that what was laid out with it is
 * laid out again.
 */
export function useTextMeasure(): MeasureText {
  return useSyncExternalStore(subscribe, currentMeasure, () => estimateText);
}

let measured: MeasureText | null = null;
let isWithFonts = false;
/** Pixels of the screen to a pixel at a root text size of 16: letters do not grow in proportion. */
let zoom = 1;

/** Asks for the fonts each time: they may arrive before anybody listens for it. */
function currentMeasure(): MeasureText {
  const haveArrived = !hasFonts() || document.fonts.check(`500 12px ${fontFamily()}`);
  const zoomNow = zoomOf(document.documentElement);
  if (measured === null || haveArrived !== isWithFonts || zoomNow !== zoom) {
    measured = createMeasure(zoomNow);
  }
  isWithFonts = haveArrived;
  zoom = zoomNow;
  return measured;
}

// jsdom has no fonts; nothing is ever measured there.
function hasFonts(): boolean {
  return (document.fonts as FontFaceSet | undefined) !== undefined;
}

function zoomOf(root: HTMLElement): number {
  return parseFloat(getComputedStyle(root).fontSize) / 16 || 1;
}

function fontFamily(): string {
  return getComputedStyle(document.documentElement).getPropertyValue('--sans');
}

function subscribe(onChange: () => void): () => void {
  if (!hasFonts()) return () => {};
  const { fonts } = document;
  const measureAnew = () => {
    measured = null;
    onChange();
  };
  fonts.addEventListener('loadingdone', measureAnew);
  return () => fonts.removeEventListener('loadingdone', measureAnew);
}

/** Enough for all labels of a view in both weights. */
const MOST_KEPT = 5000;

function createMeasure(atZoom: number): MeasureText {
  if (typeof OffscreenCanvas === 'undefined') return estimateText;
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return estimateText;
  const family = fontFamily();
  const kept = new Map<string, number>();
  return (text, style) => {
    const key = `${style} ${text}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const { sizePx, weight } = TEXT_STYLES[style];
    context.font = `${weight} ${sizePx * atZoom}px ${family}`;
    const width = context.measureText(text).width / atZoom;
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, width);
    return width;
  };
}
