import type { ReactNode } from 'react';
import { Search } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useCorpus } from '#src/data/use-corpus.ts';
import { actorSections } from '#src/domain/actor-order.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import { useView } from '#src/url/use-view.ts';
import { useTypedText } from './use-typed-text.ts';
import { useMatchingActors } from './use-matching-actors.ts';
import styles from './ActorSections.module.css';

/** A field that narrows the actors by name, and the actors: those who could speak, then the others. */
export function ActorSections({
  className,
  renderActor,
}: {
  /** Of each list. */
  className?: string | undefined;
  /** `speaks`: could have a position; the others are only named. */
  renderActor: (actor: ActorRow, speaks: boolean) => ReactNode;
}) {
  const t = useTranslations('actors');
  const index = useCorpus();
  const { view, setView } = useView();
  const matching = useMatchingActors();
  const [text, setText] = useTypedText(view.filters.text, (typed) =>
    setView({ filters: { text: typed } }, 'replace'),
  );
  const { speaking, named } = actorSections(index, matching);
  const label = t('filterActors', { count: index.actors.length });
  return (
    <>
      <label className={styles.search}>
        <Search size={15} aria-hidden />
        <input
          type="search"
          value={text}
          placeholder={label}
          aria-label={label}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <p className={styles.order}>
        <span>{t('order')}</span>
        <span>{t('issuesPerCard', { count: index.issues.length })}</span>
      </p>
      {matching.length === 0 && (
        <p className={styles.empty}>
          {/* Isolated: what is typed must not turn the sentence around. */}
          {t('noMatch', { text: `\u2068${text}\u2069` })}{' '}
          <button type="button" onClick={() => setText('')}>
            {t('clear')}
          </button>
        </p>
      )}
      <ActorItems
        actors={speaking}
        className={className}
        renderActor={(actor) => renderActor(actor, true)}
      />
      {named.length > 0 && (
        <>
          <h2 className={styles.heading}>{t('alsoNamed')}</h2>
          <ActorItems
            actors={named}
            className={className}
            renderActor={(actor) => renderActor(actor, false)}
          />
        </>
      )}
    </>
  );
}

function ActorItems({
  actors,
  className,
  renderActor,
}: {
  actors: readonly ActorRow[];
  className: string | undefined;
  renderActor: (actor: ActorRow) => ReactNode;
}) {
  if (actors.length === 0) return null;
  return (
    <ul className={className}>
      {actors.map((actor) => (
        <li key={actor.id}>{renderActor(actor)}</li>
      ))}
    </ul>
  );
}
