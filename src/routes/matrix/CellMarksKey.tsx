import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { InferredMark } from '#src/components/InferredMark.tsx';
import { useCorpus } from '#src/data/use-corpus.ts';
import { marksInUse } from '#src/domain/marks-in-use.ts';
import { ChangeIcon, ConfidenceMark, SingleSourceMark } from './CellMarks.tsx';
import { changeSign, type ChangeSign } from '#src/domain/change-sign.ts';
import type { Confidence } from '#src/schema/vocabulary.ts';
import { useChanges } from './use-changes.ts';
import type { MatrixOnScreen } from './use-matrix.ts';
import styles from './StanceLegend.module.css';

const SINGLE = ['singleSource', 'perhapsSingle'] as const;

const LEVELS: readonly Confidence[] = ['low', 'moderate', 'high'];

const SIGNS: readonly ChangeSign[] = ['up', 'down', 'turn', 'first', 'same'];

/** What the small marks in cells mean, of those in use; the names of the cells say it in words. */
export function CellMarksKey({
  onScreen,
  isDetailed,
}: {
  onScreen: MatrixOnScreen;
  /** The cells have words and counts, not signs alone. */
  isDetailed: boolean;
}) {
  const t = useTranslations('matrixTime');
  const matrix = useTranslations('matrix');
  const confidences = useTranslations('matrixTime.confidence');
  const index = useCorpus();
  const { list } = useChanges();
  const inUse = new Set(list.map(({ kind }) => changeSign(kind)));
  const marks = useMemo(() => marksInUse(index, onScreen.matrix), [index, onScreen.matrix]);
  const levels = LEVELS.filter(
    (level) => (isDetailed || level === 'low') && marks.confidences.has(level),
  );
  return (
    <>
      {marks.inferred && (
        <span className={styles.note} aria-hidden>
          <InferredMark />
          {matrix('inferred')}
        </span>
      )}
      {SINGLE.filter((mark) => marks[mark]).map((mark) => (
        <span key={mark} className={styles.note} aria-hidden>
          <SingleSourceMark isPerhaps={mark === 'perhapsSingle'} />
          {t(mark)}
        </span>
      ))}
      {isDetailed && marks.severalSources && (
        <span className={styles.note} aria-hidden>
          {t('countsKey')}
        </span>
      )}
      {levels.length > 0 && (
        <span className={styles.note} aria-hidden>
          {confidences('title')}
          {levels.map((level) => (
            <span key={level} className={styles.level}>
              <ConfidenceMark confidence={level} />
              {confidences(level)}
            </span>
          ))}
        </span>
      )}
      {SIGNS.filter((sign) => inUse.has(sign)).map((sign) => (
        <span key={sign} className={styles.note} aria-hidden>
          <ChangeIcon sign={sign} />
          {t(`key.${sign}`)}
        </span>
      ))}
    </>
  );
}
