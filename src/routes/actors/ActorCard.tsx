import { ActorSignature } from '#src/components/ActorSignature.tsx';
import { PlaceLink } from '#src/components/Link.tsx';
import { useActorRole } from '#src/components/use-actor-role.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import { classNames } from '#src/ui/class-names.ts';
import { paths } from '#src/url/paths.ts';
import { useView } from '#src/url/use-view.ts';
import styles from './ActorCard.module.css';

/**
 * An actor's name, role and country, and, for one that could have spoken, its positions.
 * The whole card leads to the actor's page.
 */
export function ActorCard({ actor, speaks }: { actor: ActorRow; speaks: boolean }) {
  const language = useLanguage();
  const role = useActorRole();
  const { filters, cardOrder, cardGrouping } = useView().view;
  return (
    <div className={styles.card}>
      <PlaceLink
        className={classNames(styles.link)}
        to={paths.actor(actor.id, { filters, cardOrder, cardGrouping })}
      >
        {actor.name[language]}
      </PlaceLink>
      <span className={styles.role}>{role(actor)}</span>
      {speaks && <ActorSignature actor={actor} />}
    </div>
  );
}
