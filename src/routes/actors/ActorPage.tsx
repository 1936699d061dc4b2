import { useParams } from 'react-router';
import { useCorpus } from '#src/data/use-corpus.ts';
import { UnresolvedId } from '#src/components/faults/UnresolvedId.tsx';
import { ActorCard } from './ActorCard.tsx';
import { ActorProfile } from './ActorProfile.tsx';
import { ActorSections } from './ActorSections.tsx';
import styles from './ActorPage.module.css';

/** One actor, beside the list of all. An id that is not in the corpus is explained. */
export default function ActorPage() {
  const { actorId = '' } = useParams();
  const index = useCorpus();
  const actor = index.actorById.get(actorId);
  return (
    <div className={styles.page}>
      <aside className={styles.list}>
        <ActorSections
          className={styles.items}
          renderActor={(listed, speaks) => <ActorCard actor={listed} speaks={speaks} />}
        />
      </aside>
      {actor ? (
        <ActorProfile key={actor.id} actor={actor} />
      ) : (
        <UnresolvedId entity="actor" id={actorId} />
      )}
    </div>
  );
}
