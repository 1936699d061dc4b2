import { ArrowDown, ArrowUp, Triangle } from 'lucide-react';
import { changeMark } from '#src/components/use-change-text.ts';
import type { CellChange } from '#src/domain/stance-changes.ts';
import type { Confidence } from '#src/schema/vocabulary.ts';
import styles from './CellMarks.module.css';

const ICONS = { up: ArrowUp, down: ArrowDown, other: Triangle } as const;

export type ChangeSign = keyof typeof ICONS;

/** Which way a cell went, if it did. Only a picture: the name of the cell says it in words. */
export function ChangeMark({ change }: { change: CellChange | null }) {
  return change && <ChangeIcon sign={changeMark(change.kind)} />;
}

export function ChangeIcon({ sign }: { sign: ChangeSign }) {
  const Icon = ICONS[sign];
  return (
    <span className={styles.change} data-change={sign}>
      <Icon aria-hidden />
    </span>
  );
}

/** Three steps, as many of them raised as the coding is sure. Cells draw it without an element. */
export function ConfidenceMark({ confidence }: { confidence: Confidence }) {
  return <i className={styles.confidence} data-confidence={confidence} aria-hidden />;
}

/** One dot in a frame: one source could have brought all of it. A picture, too. */
export function SingleSourceMark() {
  return <i className={styles.single} aria-hidden />;
}
