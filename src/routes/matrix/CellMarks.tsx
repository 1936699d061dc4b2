import { ArrowDown, ArrowLeftRight, ArrowUp, Plus, Quote, type LucideIcon } from 'lucide-react';
import { changeSign, type ChangeSign } from '#src/domain/change-sign.ts';
import type { CellChange } from '#src/domain/stance-changes.ts';
import type { Confidence } from '#src/schema/vocabulary.ts';
import styles from './CellMarks.module.css';

const ICONS: Readonly<Record<ChangeSign, LucideIcon>> = {
  first: Plus,
  up: ArrowUp,
  down: ArrowDown,
  turn: ArrowLeftRight,
  same: Quote,
};

/** What became of a cell, if anything did. Only a picture: the name of the cell says it in words. */
export function ChangeMark({ change }: { change: CellChange | null }) {
  return change && <ChangeIcon sign={changeSign(change.kind)} />;
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

/**
 * One dot in a frame: one source could have brought all of it; the frame is open at its top where it
 * may yet be several. A picture, too.
 */
export function SingleSourceMark({ isPerhaps }: { isPerhaps: boolean }) {
  return <i className={styles.single} data-perhaps={isPerhaps || undefined} aria-hidden />;
}
