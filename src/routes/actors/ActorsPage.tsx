import { useTranslations } from 'use-intl';
import { FilterBar } from '#src/components/filters/FilterBar.tsx';
import { InferredMark } from '#src/components/InferredMark.tsx';
import { useCorpus } from '#src/data/use-corpus.ts';
import { FILTER_FIELDS } from '#src/domain/filter-parts.ts';
import { useScreen } from '#src/ui/use-screen.ts';
import { ActorSections } from './ActorSections.tsx';
import { ActorCard } from './ActorCard.tsx';
import { CardControls } from './CardControls.tsx';
import { useMatchingActors } from './use-matching-actors.ts';
import styles from './ActorsPage.module.css';

/** Words have a field of their own here, and no card has a day. */
const FIELDS = FILTER_FIELDS.filter((field) => field !== 'range' && field !== 'text');

/** Every actor as a card: who it is and where it stands. */
export default function ActorsPage() {
  const t = useTranslations('actors');
  const matrix = useTranslations('matrix');
  const { issues, actors, stances } = useCorpus();
  const isAnyInferred = stances.some(({ basis }) => basis === 'inferred');
  const matching = useMatchingActors();
  const isPhone = useScreen() === 'phone';
  return (
    <div className={styles.page}>
      <FilterBar
        fields={FIELDS}
        leading={isPhone ? null : <CardControls />}
        trailing={
          isPhone ? null : t('matching', { matching: matching.length, count: actors.length })
        }
      />
      <div className={styles.body}>
        <header className={styles.head}>
          <h1>{t('title')}</h1>
          <p>
            {t('issuesPerCard', { count: issues.length })}
            {isAnyInferred && (
              <span>
                <InferredMark /> {matrix('inferred')}
              </span>
            )}
          </p>
        </header>
        <ActorSections
          className={styles.grid}
          hasControls={isPhone}
          renderActor={(actor, speaks) => <ActorCard actor={actor} speaks={speaks} />}
        />
      </div>
    </div>
  );
}
