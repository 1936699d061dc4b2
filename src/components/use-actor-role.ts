import { useCorpus } from '#src/data/use-corpus.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { useTranslations } from 'use-intl';
import type { ActorRow } from '#src/schema/index-file.ts';

/** An actor in a few words: first role, else kind, and country where the texts give one. */
export function useActorRole(): (actor: ActorRow) => string {
  const kinds = useTranslations('vocabulary.kind');
  const language = useLanguage();
  const { actorById } = useCorpus();
  return (actor) => {
    const role = actor.roles[0]?.title[language] ?? kinds(actor.kind);
    const country = actor.country === undefined ? undefined : actorById.get(actor.country);
    return country && country !== actor ? `${role}, ${country.name[language]}` : role;
  };
}
