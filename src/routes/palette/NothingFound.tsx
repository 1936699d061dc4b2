import { useTranslations } from 'use-intl';
import styles from './Palette.module.css';

/** Says what was searched for in vain, and where. */
export function NothingFound({ text }: { text: string }) {
  const t = useTranslations('palette');
  return (
    <div className={styles.nothing} role="status">
      <p>{t('nothing', { text })}</p>
      <p>{t('nothingHint')}</p>
    </div>
  );
}
