import { useTranslations } from 'use-intl';
import { usePageTitle } from '#src/components/use-page-title.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { useView } from '#src/url/use-view.ts';
import { MOST_SIDE_BY_SIDE } from '#src/url/param-codecs.ts';
import { actorsSideBySide } from './actors-side-by-side.ts';
import { CompareTable } from './CompareTable.tsx';
import { CompareWith } from './CompareWith.tsx';
import styles from './ComparePage.module.css';

/** Two or three actors side by side, issue by issue, in their words. */
export default function ComparePage() {
  const t = useTranslations('sideBySide');
  const language = useLanguage();
  const index = useCorpus();
  const actors = actorsSideBySide(index, useView().view.sideBySide);
  const names = actors.map(({ name }) => name[language]).join(' · ');
  const title = actors.length > 1 ? t('titleOf', { names }) : t('title');
  usePageTitle(title);
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{title}</h1>
        {actors.length < MOST_SIDE_BY_SIDE && (
          <CompareWith
            beside={actors.map(({ id }) => id)}
            label={actors.length === 1 ? 'compareWith' : 'add'}
          />
        )}
      </div>
      {actors.length === 0 && <p>{t('none')}</p>}
      {actors.length === 1 && <p>{t('one')}</p>}
      {actors.length > 0 && <CompareTable actors={actors} />}
    </div>
  );
}
