/** A colour that every program knows, and how opaque it is, 0 to 1. */
export type PlainColour = { colour: string; opacity: number };

/**
 * What a browser calculates for a colour, as `#rrggbb`: other programs do not know `color()` or
 * colours with an alpha. What is no colour stays as it is.
 */
export function plainColour(computed: string): PlainColour {
  const [, form = '', list = ''] = /^(rgba?|color)\((?:srgb )?([^)]*)\)$/.exec(computed) ?? [];
  const numbers = list.split(/[\s,/]+/).map(Number);
  const [red, green, blue, opacity = 1] = numbers;
  if (form === '' || numbers.some(Number.isNaN)) return { colour: computed, opacity: 1 };
  const scale = form === 'color' ? 255 : 1;
  const digits = [red, green, blue].map((part = 0) => hex(part * scale));
  return { colour: `#${digits.join('')}`, opacity };
}

function hex(value: number): string {
  const whole = Math.min(255, Math.max(0, Math.round(value)));
  return whole.toString(16).padStart(2, '0');
}
