import fc from 'fast-check';
import { NO_END, NO_START, type EventColumns } from '#src/domain/event-columns.ts';

type Bounds = { min: number | null; max: number | null; sure?: boolean };

/** Bounds of all kinds: exact, within, open on a side, none. */
export function days(): fc.Arbitrary<Bounds> {
  const start = fc.integer({ min: 0, max: 3500 });
  const length = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 40 }), fc.nat(3000));
  return fc
    .tuple(start, length, fc.boolean(), fc.constantFrom('', '', '', 'min', 'max', 'both'))
    .map(([min, span, sure, open]) => ({
      min: open === 'min' || open === 'both' ? null : min,
      max: open === 'max' || open === 'both' ? null : min + span,
      sure,
    }));
}

/** Columns of events with these bounds, in this order. */
export function columnsOf(bounds: readonly Bounds[]): EventColumns {
  return {
    size: bounds.length,
    min: Int32Array.from(bounds, ({ min }) => min ?? NO_START),
    max: Int32Array.from(bounds, ({ max }) => max ?? NO_END),
    sure: Uint8Array.from(bounds, ({ sure }) => Number(sure ?? false)),
  };
}
