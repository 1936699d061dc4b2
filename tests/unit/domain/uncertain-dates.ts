import fc from 'fast-check';
import { xOf, type TimeScale } from '#src/domain/time-scale.ts';
import type { DateRecord, DateShape } from '#src/schema/date-record.ts';
import type { Status } from '#src/schema/vocabulary.ts';
import type { Sketch } from './lane-sketches.ts';

/** Some events on a plot of some width and zoom. */
export type Scene = {
  sketches: Sketch[];
  scale: TimeScale;
  /** Pixels from the left, or nowhere. */
  horizon: number | null;
  /** Which of them is selected; none where there are not so many. */
  selected: number;
};

const SHAPES = ['day', 'within', 'before', 'after', 'throughout', 'undated'] as const;
const STATUSES = ['occurred', 'ongoing', 'recurring', 'planned', 'hypothetical'] as const;
const APPROXIMATE = ['none', 'start', 'end', 'both'] as const;
const POSITIONS = [{}, { position: 'support' }, { position: 'unclear' }] as const;
const WORDS =
  'Visita del secretario de Estado al Perú, con el canciller «en funciones» y dos ministros de Economía, aún sin día ni lugar confirmados por ninguna de las partes';

/**
 * Any scene: all shapes, statuses and open sides, in view, across its edges and beyond; from a
 * week to a century on 240 to 2560 pixels, moved by fractions of a day. Numbers alone are drawn by
 * lot, which makes ten thousand scenes cheap.
 */
export const scenes: fc.Arbitrary<Scene> = fc
  .tuple(
    fc.integer({ min: 240, max: 2560 }),
    fc.integer({ min: 15_000_000, max: 25_000_000 }),
    fc.integer({ min: 0, max: 999 }),
    fc.integer({ min: -50, max: 2700 }),
    fc.nat(11),
    fc.array(fc.tuple(fc.nat(0xffff), fc.nat(), fc.nat(0xffff)), {
      minLength: 1,
      maxLength: 10,
    }),
  )
  .map(([widthPx, fromThousandths, zoom, horizon, selected, seeds]): Scene => {
    // Whole days at rest, fractions on the move.
    const days = zoom % 2 === 0 ? Math.round : Number;
    const from = days(fromThousandths / 1000);
    // Short windows as often as long ones.
    const span = days(7 * 2 ** (zoom / 75));
    return {
      scale: { window: { from, to: from + span }, widthPx },
      horizon: horizon < -25 ? null : horizon,
      selected,
      sketches: seeds.map((seed, i) => sketchOf(seed, i, from, span)),
    };
  });

function sketchOf(
  [when, kind, words]: [number, number, number],
  i: number,
  from: number,
  span: number,
): Sketch {
  const lot = lotsOf(kind);
  const shape = lot(SHAPES);
  // From half a window before the view to half a window after it.
  const start = Math.floor(from + ((when & 0xff) / 0xff) * 2 * span - span / 2);
  const length = [0, when >> 12, when >> 8, Math.floor(((when >> 8) / 0xff) * 2 * span)];
  const end = start + lot(length);
  const open = lot(['start', 'end', 'both', 'none'] as const);
  return {
    title: `${i} ${WORDS.slice(0, 1 + (words % WORDS.length))}`,
    date: dateOf(shape, start, end, open, lot(APPROXIMATE), lot([false, true])),
    status: lot<Status>(STATUSES),
    ...lot<Pick<Sketch, 'position'>>(POSITIONS),
    differs: lot([false, true]),
    quotes: words >> 8,
  };
}

/** Draws lots with one number, of which each takes its share; near numbers draw unlike lots. */
function lotsOf(seed: number): <T>(values: readonly T[]) => T {
  let left = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  return (values) => {
    const at = left % values.length;
    left = Math.floor(left / values.length);
    return values[at] as (typeof values)[number];
  };
}

function dateOf(
  shape: DateShape,
  start: number,
  end: number,
  open: 'start' | 'end' | 'both' | 'none',
  approximate: DateRecord['approximate'],
  uncertain: boolean,
): DateRecord {
  const bounds = {
    day: { min: start, max: start },
    within: { min: start, max: end },
    before: { min: null, max: end },
    after: { min: start, max: null },
    throughout: {
      min: open === 'start' || open === 'both' ? null : start,
      max: open === 'end' || open === 'both' ? null : end,
    },
    undated: { min: null, max: null },
  }[shape];
  return { edtf: null, shape, approximate, uncertain, ...bounds };
}

/** Pixels of the possible days that are in view; null: none of them is. Open sides end at the edge. */
export function daysInView({ min, max }: DateRecord, scale: TimeScale): [number, number] | null {
  if (min === null && max === null) return null;
  const { from, to } = scale.window;
  const start = Math.max(from, min ?? -Infinity);
  const end = Math.min(to, (max ?? Infinity) + 1);
  return start < end ? [xOf(scale, start), xOf(scale, end)] : null;
}
