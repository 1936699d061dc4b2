/** Ticks of an axis of things that have no halves, from 0 to `max` at most; about ten of them. */
export function wholeNumberTicks(max: number): number[] {
  const step = Math.max(1, Math.ceil(max / 10));
  return Array.from({ length: Math.floor(max / step) + 1 }, (_, i) => i * step);
}
