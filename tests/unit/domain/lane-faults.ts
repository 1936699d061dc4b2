import { isDeepStrictEqual } from 'node:util';
import { dateMark } from '#src/domain/date-mark.ts';
import { leadSigns } from '#src/domain/lead-signs.ts';
import { DISC_RADIUS_PX, POINT_PX } from '#src/domain/mark-box.ts';
import type { LabelText } from '#src/domain/mark-label.ts';
import { estimateText } from '#src/domain/text-width.ts';
import type { TimeScale } from '#src/domain/time-scale.ts';
import {
  MOST_ROWS,
  type LaneLayout,
  type LaneMark,
  type LanesInput,
} from '#src/domain/timeline-lanes.ts';
import { daysInView } from './uncertain-dates.ts';

/** Pixels that a sign before a label takes, and `≠` after it. */
const SIGN_PX = 19;
const FLAG_PX = 24;
const LEAST_BAR_PX = 12;
/** Between a mark and the label beside it; and kept free at both ends of the label inside one. */
const GAP_PX = 6;
const PAD_PX = 9;
/** What a calculation in fractions may be wrong by. */
const TINY = 1e-6;

/** What is wrong with a lane, a line a fault; none where it keeps all laws. */
export function laneFaults(
  lane: LaneLayout,
  scale: TimeScale,
  labelOf: LanesInput['labelOf'],
): string[] {
  const ofMarks = lane.marks.flatMap((mark) =>
    [
      ...markFaults(mark, scale),
      ...boxFaults(mark, scale, labelOf(mark.event)),
      ...labelFaults(mark, scale, labelOf(mark.event)),
    ].map((fault) => `${mark.event.id}: ${fault}`),
  );
  return [...ofMarks, ...overlaps(lane, labelOf), ...countFaults(lane)];
}

function markFaults({ event, mark }: LaneMark, scale: TimeScale): string[] {
  const { date, status, position } = event;
  const view = daysInView(date, scale);
  return [
    ...(view ? [] : ['is drawn though none of its days is in view']),
    ...(isDeepStrictEqual(mark, dateMark(date, status, position)) ? [] : ['has another mark']),
  ];
}

/** A mark lies within the pixels of its possible days, but for what makes it wide enough to be seen. */
function boxFaults({ event, mark, placed }: LaneMark, scale: TimeScale, written: LabelText) {
  const { box } = placed;
  const [start, end] = daysInView(event.date, scale) ?? [0, 0];
  const faults: string[] = [];
  if (!isWithin([box.x0, endOf(placed, mark)], [0, scale.widthPx])) {
    faults.push(`reaches out of the plot: ${box.x0} to ${endOf(placed, mark)}`);
  }
  if (mark.geometry === 'day') {
    const middle = (box.x0 + box.x1) / 2;
    const edge = Math.min(middle, scale.widthPx - middle);
    if (!isWithin([middle, middle], [start, end]) && edge > DISC_RADIUS_PX + TINY) {
      faults.push(`disc at ${middle} is not on its day, ${start} to ${end}`);
    }
    return faults;
  }
  const isPointed = mark.right === 'point' && !box.cutRight;
  const last = isPointed ? Math.min(end, scale.widthPx - POINT_PX) : end;
  const widthPx = box.x1 - box.x0;
  if (widthPx < LEAST_BAR_PX - TINY) faults.push(`is ${widthPx} wide`);
  const isLeast = widthPx < LEAST_BAR_PX + TINY;
  const touches = box.x0 <= end + TINY && box.x1 >= Math.min(start, last) - TINY;
  if (isLeast ? !touches : !isWithin([box.x0, box.x1], [start, end])) {
    faults.push(`bar from ${box.x0} to ${box.x1} leaves its days, ${start} to ${end}`);
  }
  const isCut = {
    left: (event.date.min ?? Infinity) < scale.window.from,
    right: (event.date.max ?? -Infinity) + 1 > scale.window.to,
  };
  if (box.cutLeft !== isCut.left || box.cutRight !== isCut.right) {
    faults.push('does not end where its days end, or ends where they go on');
  }
  const isOpen = { left: event.date.min === null, right: event.date.max === null };
  if (!isLeast && !isOpen.left && Math.abs(box.x0 - start) > TINY) faults.push('begins late');
  if (!isLeast && !isOpen.right && Math.abs(box.x1 - last) > TINY) faults.push('ends early');
  const fadePx = Math.max(180, naturalPx({ mark }, written) + 44);
  if ((isOpen.left || isOpen.right) && widthPx > fadePx + TINY)
    faults.push(`fades over ${widthPx}`);
  return faults;
}

/** A label is whole where there is room, within the plot, and clear of all but its own bar. */
function labelFaults({ mark, placed }: LaneMark, scale: TimeScale, written: LabelText): string[] {
  const { box, label } = placed;
  const [x0, x1] = labelExtent({ mark, placed }, written);
  const faults: string[] = [];
  const right = scale.widthPx - endOf(placed, mark) - GAP_PX;
  const room = Math.max(
    right,
    box.x0 - GAP_PX,
    mark.geometry === 'day' ? 0 : box.x1 - box.x0 - 2 * PAD_PX,
  );
  if (!isWithin([x0, x1], [0, scale.widthPx])) faults.push(`label is clipped: ${x0} to ${x1}`);
  if (label.text !== written.text) {
    const start = label.text.replace(/…$/u, '');
    if (!written.text.startsWith(start)) faults.push(`label says something else: ${label.text}`);
    if (naturalPx({ mark }, written) <= room - TINY) faults.push('label is cut, though it fits');
  }
  if (label.shortened !== (label.text !== written.text)) faults.push('does not say that it is cut');
  const isClear = x1 <= box.x0 + TINY || x0 >= endOf(placed, mark) - TINY;
  const isInBar = isWithin([x0, x1], [box.x0, box.x1]);
  if (label.inside ? !isInBar : !isClear)
    faults.push(`label from ${x0} to ${x1} runs into its mark`);
  const flagEnd = label.flagX === null ? x1 : label.flagX + 8;
  if (!isWithin([x0, flagEnd], [x0, x1])) faults.push('≠ runs out of its label');
  if (label.signs.some(({ x }) => !isWithin([x - 7, x + 7], [x0, label.x]))) {
    faults.push('a sign runs into its label');
  }
  return faults;
}

/** Marks and labels of a row that lie on one another. */
function overlaps({ marks, rowCount }: LaneLayout, labelOf: LanesInput['labelOf']): string[] {
  const faults: string[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    const extents = marks
      .filter((mark) => mark.row === row)
      .map(({ event, placed, mark }) => {
        const [x0, x1] = labelExtent({ mark, placed }, labelOf(event));
        return { from: Math.min(placed.box.x0, x0), to: Math.max(endOf(placed, mark), x1), event };
      })
      .toSorted((a, b) => a.from - b.from);
    let before = { to: -Infinity, id: '' };
    for (const { from, to, event } of extents) {
      if (from < before.to) faults.push(`${event.id} lies on ${before.id}`);
      if (to > before.to) before = { to, id: event.id };
    }
  }
  return faults;
}

/** Every event is drawn once or counted, in no more rows than there are. */
function countFaults(lane: LaneLayout): string[] {
  const { marks, undated, hidden, far, count, rowCount } = lane;
  const drawn = [...marks.map(({ event }) => event.id), ...undated.map(({ id }) => id)];
  const faults: string[] = [];
  if (new Set(drawn).size !== drawn.length) faults.push('an event is drawn twice');
  if (drawn.length + hidden + far !== count)
    faults.push(`${drawn.length} and ${hidden} of ${count}`);
  if (rowCount > MOST_ROWS || marks.some(({ row }) => row >= rowCount))
    faults.push('too many rows');
  return faults;
}

type Placed = Pick<LaneMark, 'mark' | 'placed'>;

/** Where a mark ends, with its point. */
function endOf({ box }: LaneMark['placed'], mark: LaneMark['mark']): number {
  const isPointed = mark.right === 'point' && mark.geometry !== 'day' && !box.cutRight;
  return box.x1 + (isPointed ? POINT_PX : 0);
}

/** From the first sign of a label to its end, `≠` included. */
function labelExtent({ mark, placed: { label } }: Placed, written: LabelText) {
  const x0 = label.x - SIGN_PX * leadSigns(mark).length;
  return [x0, x0 + naturalPx({ mark }, { ...written, text: label.text })] as const;
}

/** Width of a label that is not cut. */
function naturalPx({ mark }: Pick<LaneMark, 'mark'>, { text, strong, differs }: LabelText): number {
  const textPx = estimateText(text, strong ? 'strong' : 'label');
  return textPx + SIGN_PX * leadSigns(mark).length + (differs ? FLAG_PX : 0);
}

function isWithin(inner: readonly [number, number], outer: readonly [number, number]): boolean {
  return inner[0] >= outer[0] - TINY && inner[1] <= outer[1] + TINY;
}
