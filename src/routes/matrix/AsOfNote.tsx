import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useAsOf } from './use-as-of.ts';
import { useMatrixStances } from './use-matrix-stances.ts';
import styles from './AsOfControl.module.css';

/** How many quotes have no last day: they count at the last stop, and at no other. */
export function AsOfNote() {
  const t = useTranslations('matrixTime');
  const { asOf } = useAsOf();
  const stances = useMatrixStances();
  const n = useMemo(() => {
    const open = stances.filter(({ date }) => date.max === null);
    return new Set(open.map(({ statement }) => statement)).size;
  }, [stances]);
  return (
    <span className={styles.note}>
      {asOf === 'all' || n === 0 ? t('allNote', { n }) : t('leftOut', { n })}
    </span>
  );
}
