import { FONTS, plainCopy, svgElement } from './plain-svg.ts';

type Type = { size: number; weight: number; fill: string };

/** Parts of a picture one below the other, in a column of a given width; lengths in pixels. */
export class PicturePage {
  readonly parts: SVGElement[] = [];
  readonly width: number;
  readonly left: number;
  bottom: number;
  readonly #canvas: CanvasRenderingContext2D | null;

  /** @param margin left of the column and above it */
  constructor(width: number, margin: number) {
    this.width = width;
    this.left = margin;
    this.bottom = margin;
    this.#canvas = document.createElement('canvas').getContext('2d');
  }

  space(height: number): void {
    this.bottom += height;
  }

  /** A part of its own place and height. */
  add(part: SVGElement, height: number): void {
    part.setAttribute('x', String(this.left));
    part.setAttribute('y', String(this.bottom));
    this.parts.push(part);
    this.bottom += height;
  }

  /** A text in as many lines as it needs. */
  text(text: string, type: Type): void {
    for (const line of this.#lines(text, type, this.width)) {
      this.bottom += type.size * 1.4;
      this.#write(line, this.left, this.bottom - type.size * 0.3, type);
    }
  }

  /** Signs with their words, in rows. */
  key(items: readonly Element[], type: Type): void {
    let x = 0;
    this.space(type.size * 1.8);
    for (const item of items) {
      const signs = [...item.querySelectorAll(':scope > svg')];
      const ofSigns = signs.length * type.size * 1.6;
      const lines = this.#lines(item.textContent, type, this.width - ofSigns);
      const widths = lines.map((line) => this.#widthOf(line, type));
      const width = ofSigns + Math.max(0, ...widths);
      if (x > 0 && x + width > this.width) {
        x = 0;
        this.space(type.size * 1.8);
      }
      let at = this.left + x;
      for (const sign of signs) {
        const size = type.size * 1.25;
        const copy = plainCopy(sign);
        if (copy) {
          for (const [key, value] of Object.entries({
            x: at,
            y: this.bottom - size,
            width: size,
            height: size,
          })) {
            copy.setAttribute(key, String(value));
          }
          this.parts.push(copy);
        }
        at += type.size * 1.6;
      }
      for (const [i, line] of lines.entries()) {
        if (i > 0) this.space(type.size * 1.4);
        this.#write(line, at, this.bottom - type.size * 0.2, type);
      }
      x += lines.length > 1 ? this.width : width + type.size * 1.4;
    }
    this.space(type.size * 0.4);
  }

  #widthOf(text: string, { size, weight }: Type): number {
    if (!this.#canvas) return text.length * size * 0.6;
    this.#canvas.font = `${weight} ${size}px ${FONTS}`;
    return this.#canvas.measureText(text).width;
  }

  /** A line of text, as long as it is here: with another font it does not run over the edge. */
  #write(text: string, x: number, y: number, type: Type): void {
    const { size, weight, fill } = type;
    const look = { 'font-family': FONTS, 'font-size': size, 'font-weight': weight, fill };
    const length = { textLength: this.#widthOf(text, type), lengthAdjust: 'spacingAndGlyphs' };
    this.parts.push(svgElement('text', { x, y, ...look, ...length }, text));
  }

  /** Broken between words, and within one that is longer than a line, such as an address. */
  #lines(text: string, type: Type, width: number): string[] {
    const fits = (line: string) => this.#widthOf(line, type) <= width;
    const lines: string[] = [];
    for (const word of text.split(/\s+/).filter(Boolean)) {
      const last = lines.at(-1);
      if (last !== undefined && fits(`${last} ${word}`)) {
        lines[lines.length - 1] = `${last} ${word}`;
        continue;
      }
      let piece = '';
      for (const letter of word) {
        if (piece !== '' && !fits(piece + letter)) {
          lines.push(piece);
          piece = '';
        }
        piece += letter;
      }
      lines.push(piece);
    }
    return lines;
  }
}
