import type { DateMark } from './date-mark.ts';
import { leadSigns, type LeadSign } from './lead-signs.ts';
import { markBox, tipOf, type MarkBox } from './mark-box.ts';
import { truncate, type MeasureText, type TextStyle } from './text-width.ts';
import type { TimeScale } from './time-scale.ts';

/** What is written at a mark. */
export type LabelText = {
  text: string;
  /** Set bold: the selected one. */
  strong: boolean;
  /** Its sources differ: `≠` follows. */
  differs: boolean;
};

/** A label in its place; all x in pixels from the left of the plot. */
export type PlacedLabel = {
  text: string;
  /** The text was shortened. */
  shortened: boolean;
  /** Inside the mark, or beside it with a halo. */
  inside: boolean;
  /** Centres of the signs that lead it, left of the text. */
  signs: { sign: LeadSign; x: number }[];
  /** Left of the text. */
  x: number;
  /** Centre of `≠`; null where sources agree. */
  flagX: number | null;
};

/** A mark with its label; no other mark of its row may reach between `from` and `to`. */
export type PlacedMark = {
  box: MarkBox;
  label: PlacedLabel;
  from: number;
  to: number;
  /** It lies across the horizon, whose line stops for it. */
  crosses: boolean;
};

/** Between the edge of a bar and the label inside it. */
const PAD_PX = 9;
/** Between a mark and the label beside it. */
const GAP_PX = 6;
const SIGN_PX = 19;
const FLAG_PX = 24;
/** An end of a mark so near to the horizon stands on it. */
const LINE_PX = 2;
/** Kept free around every mark, for the ring of the selected one. */
const MARGIN_PX = 6;
/** Fades are this much longer than their label, and never shorter than the least. */
const FADE_OVERHANG_PX = 44;
const LEAST_FADE_PX = 180;

/**
 * Places a mark and its label in view, or gives null when the mark is not in view.
 * @param horizon where the line of the last dated source runs, in pixels of the plot; null: nowhere
 */
export function placeMark(
  mark: DateMark,
  label: LabelText,
  scale: TimeScale,
  measure: MeasureText,
  horizon: number | null,
): PlacedMark | null {
  const signs = leadSigns(mark);
  const style: TextStyle = label.strong ? 'strong' : 'label';
  const extraPx = signs.length * SIGN_PX + (label.differs ? FLAG_PX : 0);
  const labelPx = measure(label.text, style) + extraPx;
  const fadePx = Math.max(LEAST_FADE_PX, labelPx + FADE_OVERHANG_PX);
  const box = markBox(mark, scale, fadePx);
  if (box === null) return null;
  const room = roomFor(mark, box, labelPx, scale.widthPx, horizon);
  const textPx = Math.min(labelPx, room.widthPx) - extraPx;
  const text =
    textPx < labelPx - extraPx ? truncate(label.text, textPx, style, measure) : label.text;
  const fits = Math.min(labelPx, measure(text, style) + extraPx);
  const left = room.alignRight ? room.x - fits : room.x;
  const runsThrough = (x0: number, x1: number) =>
    horizon !== null && horizon > x0 + LINE_PX && horizon < x1 - LINE_PX;
  return {
    box,
    label: {
      text,
      shortened: text !== label.text,
      inside: room.inside,
      signs: signs.map((sign, i) => ({ sign, x: left + SIGN_PX * (i + 0.5) - 2 })),
      x: left + signs.length * SIGN_PX,
      flagX: label.differs ? left + fits - FLAG_PX / 2 + 2 : null,
    },
    from: Math.max(0, Math.min(box.x0, left) - MARGIN_PX),
    to: Math.min(scale.widthPx, Math.max(box.x1 + tipOf(mark, box), left + fits) + MARGIN_PX),
    crosses: runsThrough(box.x0, box.x1) || runsThrough(left, left + fits),
  };
}

type Room = { x: number; widthPx: number; alignRight: boolean; inside: boolean };

/**
 * Where the label goes: inside, at the end that is known; else right of the mark; else left of
 * it; else on the side with more room, shortened.
 */
function roomFor(
  mark: DateMark,
  box: MarkBox,
  labelPx: number,
  plotPx: number,
  horizon: number | null,
): Room {
  const insidePx = box.x1 - box.x0 - 2 * PAD_PX;
  if (mark.geometry !== 'day' && labelPx <= insidePx) {
    const alignRight = mark.left === 'fade' && mark.right !== 'fade';
    const x = alignRight
      ? box.x1 - PAD_PX
      : rightOf(horizon, box.x0 + PAD_PX, labelPx, box.x1 - PAD_PX);
    return { x, widthPx: insidePx, alignRight, inside: true };
  }
  const rightX = box.x1 + tipOf(mark, box) + GAP_PX;
  const right: Room = { x: rightX, widthPx: plotPx - rightX, alignRight: false, inside: false };
  const leftX = box.x0 - GAP_PX;
  const left: Room = { x: leftX, widthPx: leftX, alignRight: true, inside: false };
  const canBeInside =
    mark.geometry !== 'day' && insidePx > right.widthPx && insidePx > left.widthPx;
  if (labelPx <= right.widthPx) return right;
  if (labelPx <= left.widthPx) return left;
  if (canBeInside)
    return { x: box.x0 + PAD_PX, widthPx: insidePx, alignRight: false, inside: true };
  return right.widthPx >= left.widthPx ? right : left;
}

/** Where a label starts that would lie on the horizon: right of it, if that leaves it before `end`. */
function rightOf(horizon: number | null, x: number, labelPx: number, end: number): number {
  if (horizon === null || horizon <= x - GAP_PX || horizon >= x + labelPx) return x;
  const past = horizon + GAP_PX;
  return past + labelPx <= end ? past : x;
}
