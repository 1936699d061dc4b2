import { Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { withTexts } from '#src/i18n/FurtherTexts.tsx';
import { lazyPart } from '#src/ui/lazy-part.ts';
import { PopoverButton } from '#src/ui/PopoverButton.tsx';
import styles from './SavedViews.module.css';

const LazySavedViewList = lazyPart(() =>
  withTexts(async () => (await import('./SavedViewList.tsx')).SavedViewList),
);

/** Keeps views of one's own in this browser, by name. */
export function SavedViews() {
  const t = useTranslations('filters');
  return (
    <PopoverButton label={t('views.title')} button={t('views.save')} className={styles.button}>
      {(close) => (
        <Suspense fallback={<p className={styles.loading}>{t('loading')}</p>}>
          <LazySavedViewList onOpened={close} />
        </Suspense>
      )}
    </PopoverButton>
  );
}
