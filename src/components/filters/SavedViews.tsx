import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { PopoverButton } from '#src/ui/PopoverButton.tsx';
import styles from './SavedViews.module.css';

const SavedViewList = lazy(async () => {
  const { SavedViewList: component } = await import('./SavedViewList.tsx');
  return { default: component };
});

/** Keeps views of one's own in this browser, by name. */
export function SavedViews() {
  const t = useTranslations('filters');
  return (
    <PopoverButton label={t('views.title')} button={t('views.save')} className={styles.button}>
      {(close) => (
        <Suspense fallback={<p className={styles.loading}>{t('loading')}</p>}>
          <SavedViewList onOpened={close} />
        </Suspense>
      )}
    </PopoverButton>
  );
}
