import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { StanceGlyph } from '#src/components/StanceGlyph.tsx';
import { POSITIONS_AND_NONE, type PositionOrNone } from '#src/domain/position.ts';

afterEach(cleanup);

/** Of all pixels, the least share by which two signs must differ. */
const DISTINCT = 0.06;

test.each([14, 18])(
  'signs of %i px are told apart by shape alone, in black and white',
  async (size) => {
    const drawn = new Map<PositionOrNone, Uint8ClampedArray>();
    for (const position of POSITIONS_AND_NONE) drawn.set(position, await inkOf(position, size));
    for (const [one, ink] of drawn) {
      for (const [other, otherInk] of drawn) {
        if (one === other) continue;
        expect(differing(ink, otherInk), `${one} and ${other}`).toBeGreaterThan(DISTINCT);
      }
    }
  },
);

/** The sign's pixels with the surface in white and every other colour in black. */
async function inkOf(position: PositionOrNone, size: number): Promise<Uint8ClampedArray> {
  const { container, unmount } = render(<StanceGlyph position={position} />);
  const svg = container.querySelector('svg');
  if (!svg) throw new Error('no sign');
  svg.removeAttribute('style');
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  svg.setAttribute('width', String(size));
  svg.setAttribute('height', String(size));
  const source = svg.outerHTML
    .replaceAll('var(--surface)', 'white')
    .replaceAll(/var\(--\w+\)/g, 'black');
  unmount();
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(source)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = 'white';
  context.fillRect(0, 0, size, size);
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, size, size).data;
}

/** The mean difference of two pictures in black and white, 0 to 1. */
function differing(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 4) sum += Math.abs((a[i] ?? 0) - (b[i] ?? 0)) / 255;
  return sum / (a.length / 4);
}
