import { useTranslations } from 'use-intl';
import { ActorSections } from './ActorSections.tsx';
import { ActorCard } from './ActorCard.tsx';
import styles from './ActorsPage.module.css';

/** Every actor as a card: who it is and where it stands. */
export default function ActorsPage() {
  const t = useTranslations('actors');
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{t('title')}</h1>
      <ActorSections
        className={styles.grid}
        renderActor={(actor, speaks) => <ActorCard actor={actor} speaks={speaks} />}
      />
    </div>
  );
}
