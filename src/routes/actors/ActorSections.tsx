import { Fragment, useMemo, type ReactNode } from 'react';
import { Search } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useCorpus } from '#src/data/use-corpus.ts';
import { actorCards, type CardGroup } from '#src/domain/actor-cards.ts';
import { NO_FILTERS, TERM_FIELDS } from '#src/domain/filters.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import { useView } from '#src/url/use-view.ts';
import { CardControls } from './CardControls.tsx';
import { useTypedText } from './use-typed-text.ts';
import { useMatchingActors } from './use-matching-actors.ts';
import styles from './ActorSections.module.css';

/**
 * A field that narrows the actors by name, what orders and groups them, and the actors: those who
 * could speak, then the others.
 */
export function ActorSections({
  className,
  hasControls,
  renderActor,
}: {
  /** Of each list. */
  className?: string | undefined;
  /** Whether what orders and groups them stands here. */
  hasControls: boolean;
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
  const language = useLanguage();
  const { cardOrder, cardGrouping } = view;
  const { groups, named } = useMemo(
    () => actorCards(index, matching, cardOrder, cardGrouping, language),
    [index, matching, cardOrder, cardGrouping, language],
  );
  const isOnlyText = TERM_FIELDS.every((field) => view.filters[field].length === 0);
  const label = t('filterActors', { count: index.actors.length });
  return (
    <>
      <label className={styles.search}>
        <Search aria-hidden />
        <input
          type="search"
          value={text}
          placeholder={label}
          aria-label={label}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      {hasControls && (
        <div className={styles.order}>
          <CardControls />
        </div>
      )}
      {matching.length === 0 && (
        <p className={styles.empty}>
          {/* Isolated: what is typed must not turn the sentence around. */}
          {isOnlyText ? t('noMatch', { text: `\u2068${text}\u2069` }) : t('noneLeft')}{' '}
          <button
            type="button"
            onClick={() => {
              if (isOnlyText) setText('');
              else setView({ filters: NO_FILTERS }, 'push');
            }}
          >
            {isOnlyText ? t('clear') : t('clearFilters')}
          </button>
        </p>
      )}
      {groups.map((group) => (
        <Fragment key={group.key}>
          {cardGrouping !== 'none' && <GroupHeading group={group} />}
          <ActorItems
            actors={group.actors}
            className={className}
            renderActor={(actor) => renderActor(actor, true)}
          />
        </Fragment>
      ))}
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

function GroupHeading({ group }: { group: CardGroup }) {
  const t = useTranslations('matrix');
  const language = useLanguage();
  const name = group.kind
    ? t(`kinds.${group.kind}`)
    : (group.country?.name[language] ?? t('noCountry'));
  return (
    <h2 className={styles.heading}>
      {name} <span>{group.actors.length}</span>
    </h2>
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
