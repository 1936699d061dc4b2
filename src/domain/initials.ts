/** Words that are no part of a name's initials, in Spanish and English. */
const PARTICLES = new Set(['de', 'del', 'la', 'las', 'los', 'el', 'y', 'of', 'the', 'and']);

/** Up to two initials of a name: `Hugo de Zela` gives `HZ`, `OTAN` gives `OT`. */
export function initials(name: string): string {
  const words = name.split(/[\s.]+/u).filter((word) => word !== '' && !PARTICLES.has(word));
  const [first = '', second] = words;
  const letters = second === undefined ? [...first].slice(0, 2) : [firstOf(first), firstOf(second)];
  return letters.join('').toLocaleUpperCase('es');
}

function firstOf(word: string): string {
  return [...word][0] ?? '';
}
