/** Ticks of an axis of things that have no halves, from 0 to `max` at most; `steps` of them after 0, or fewer. */
export function wholeNumberTicks(max: number, steps = 10): number[] {
  const step = Math.max(1, Math.ceil(max / steps));
  return Array.from({ length: Math.floor(max / step) + 1 }, (_, i) => i * step);
}
