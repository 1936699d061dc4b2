import { useTranslations } from 'use-intl';
import styles from './PaletteFooter.module.css';

/** The keys, and the operators that narrow a search down. */
export function PaletteFooter() {
  const t = useTranslations('palette');
  return (
    <div className={styles.footer}>
      <span className={styles.keys}>
        <span>
          <kbd aria-label={t('enter')}>↵</kbd> {t('apply')}
        </span>
        <span>
          <kbd aria-label={t('shiftEnter')}>⇧ ↵</kbd> {t('exclude')}
        </span>
        <span>
          <kbd>↑ ↓</kbd> {t('move')}
        </span>
      </span>
      <span>{t('operators')}</span>
    </div>
  );
}
