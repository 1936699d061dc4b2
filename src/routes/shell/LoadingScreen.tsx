import { useTranslations } from 'use-intl';
import { Skeleton } from '#src/ui/Skeleton.tsx';
import styles from './LoadingScreen.module.css';

/** The place of the first screen until its code and data are there. */
export function LoadingScreen() {
  const t = useTranslations('shell');
  return (
    <div className={styles.screen}>
      <Skeleton label={t('loading')} rows={14} rowHeight={2.5} />
    </div>
  );
}
