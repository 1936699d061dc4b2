import { useTranslations } from 'use-intl';
import { PopoverButton } from '#src/ui/PopoverButton.tsx';
import styles from './ChoiceControl.module.css';

/** What it means that rows stand by similar positions, one press away. */
export function SimilarityNote() {
  const t = useTranslations('matrix.similarity');
  return (
    <PopoverButton label={t('title')} button={t('why')} className={styles.trigger}>
      {() => (
        <div className={styles.note}>
          <p>{t('rule')}</p>
          <p>{t('ends')}</p>
          <p>{t('footing')}</p>
          <p>{t('where')}</p>
          <p className={styles.source}>{t('source')}</p>
        </div>
      )}
    </PopoverButton>
  );
}
