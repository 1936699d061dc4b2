import { Suspense } from 'react';
import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { useCorpus } from '#src/data/use-corpus.ts';
import { PanelBoundary } from '#src/components/faults/PanelBoundary.tsx';
import { UnresolvedId } from '#src/components/faults/UnresolvedId.tsx';
import { Skeleton } from '#src/ui/Skeleton.tsx';
import { ActorCard } from './ActorCard.tsx';
import { ActorProfile } from './ActorProfile.tsx';
import { ActorSections } from './ActorSections.tsx';
import { ListFilters } from './ListFilters.tsx';
import styles from './ActorPage.module.css';

/** One actor, beside the list of all. An id that is not in the corpus is explained. */
export default function ActorPage() {
  const t = useTranslations('shell');
  const actors = useTranslations('actors');
  const { actorId = '' } = useParams();
  const index = useCorpus();
  const actor = index.actorById.get(actorId);
  return (
    <div className={styles.page}>
      <aside className={styles.list} aria-label={actors('title')}>
        <ListFilters />
        <ActorSections
          className={styles.items}
          hasControls
          renderActor={(listed, speaks) => <ActorCard actor={listed} speaks={speaks} />}
        />
      </aside>
      {actor ? (
        <PanelBoundary key={actor.id}>
          <Suspense fallback={<Skeleton label={t('loading')} rows={12} />}>
            <ActorProfile actor={actor} />
          </Suspense>
        </PanelBoundary>
      ) : (
        <UnresolvedId entity="actor" id={actorId} />
      )}
    </div>
  );
}
