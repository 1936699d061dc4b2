import { memo, useId } from 'react';
import { dateMark } from '#src/domain/date-mark.ts';
import { leadSigns } from '#src/domain/lead-signs.ts';
import type { DateRecord } from '#src/schema/date-record.ts';
import type { Position, Status } from '#src/schema/vocabulary.ts';
import { FadeDefs } from './timeline/FadeDefs.tsx';
import { MarkShape } from './timeline/MarkShape.tsx';
import { SignShape } from './timeline/SignShape.tsx';
import styles from './DateIcon.module.css';

const BOX = { x0: 3, x1: 23, cutLeft: false, cutRight: false };
/** Leaves room for the point. */
const ONGOING_BOX = { ...BOX, x0: 2, x1: 20 };

/**
 * How well a date is known and whether it is certain, as a sign of 26 × 14 in the grammar of
 * the timeline. Decorative: the date stands beside it in words.
 */
export const DateIcon = memo(function DateIcon({
  date,
  status,
  position,
}: {
  date: DateRecord;
  status: Status;
  position: Position | null;
}) {
  const fades = useId();
  const mark = dateMark(date, status, position);
  const [sign] = leadSigns(mark);
  const hasFade = mark.left === 'fade' || mark.right === 'fade';
  return (
    <svg viewBox="0 0 26 14" aria-hidden className={styles.icon}>
      {hasFade && <FadeDefs prefix={fades} />}
      <g transform="translate(0 7)">
        <MarkShape
          mark={mark}
          box={mark.right === 'point' ? ONGOING_BOX : BOX}
          height={mark.geometry === 'day' ? 18 : 9}
          fades={fades}
        />
        {sign && (
          <SignShape
            sign={sign}
            x={13}
            radius={sign.kind === 'position' ? 5 : 3.6}
            onSolid={mark.fill === 'solid'}
          />
        )}
      </g>
    </svg>
  );
});
