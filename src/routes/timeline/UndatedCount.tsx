import { useTranslations } from 'use-intl';
import styles from './UndatedCount.module.css';

/** How many events of a lane that has bars are without any bound: no bar stands for them. */
export function UndatedCount({ name, count }: { name: string; count: number }) {
  const t = useTranslations('lanes');
  return (
    <div
      role="gridcell"
      aria-label={t('undatedName', { lane: name, count })}
      className={styles.count}
    >
      {t('undatedWords', { count })}
    </div>
  );
}
