import { useLayoutEffect, useRef } from 'react';
import { StanceGlyph } from '#src/components/StanceGlyph.tsx';
import { POSITIONS_AND_NONE } from '#src/domain/position.ts';

/** What changes colours: the user's choice of theme, which the root wears, and these. */
const COLOURINGS = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'];

/**
 * The signs as pictures, in the colours of the moment: its parent gets `--sign-support` and so on,
 * for grounds of cells. A drawing in each of many hundred cells takes the browser several times as
 * long to paint, at every step of scrolling.
 */
export function SignPictures() {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const drawings = ref.current;
    const parent = drawings?.parentElement;
    if (!drawings || !parent) return;
    const draw = () => {
      for (const [i, position] of POSITIONS_AND_NONE.entries()) {
        const drawing = drawings.children[i];
        if (drawing) parent.style.setProperty(`--sign-${position}`, pictureOf(drawing));
      }
    };
    draw();
    const theme = new MutationObserver(draw);
    theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    const colourings = COLOURINGS.map((media) => matchMedia(media));
    for (const colouring of colourings) colouring.addEventListener('change', draw);
    return () => {
      theme.disconnect();
      for (const colouring of colourings) colouring.removeEventListener('change', draw);
    };
  }, []);
  return (
    <div ref={ref} hidden>
      {POSITIONS_AND_NONE.map((position) => (
        <StanceGlyph key={position} position={position} />
      ))}
    </div>
  );
}

/** A drawing as an image for a style sheet. In it, custom properties of the page mean nothing. */
function pictureOf(drawing: Element): string {
  const copy = drawing.cloneNode(true) as Element;
  const copies = copy.querySelectorAll('*');
  for (const [i, shape] of drawing.querySelectorAll('*').entries()) {
    const colours = getComputedStyle(shape);
    for (const paint of ['fill', 'stroke'] as const) {
      if (shape.hasAttribute(paint)) copies[i]?.setAttribute(paint, colours[paint]);
    }
  }
  const xml = new XMLSerializer().serializeToString(copy);
  return `url("data:image/svg+xml,${encodeURIComponent(xml)}")`;
}
