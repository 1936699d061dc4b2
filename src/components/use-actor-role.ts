import { useCorpus } from '#src/data/use-corpus.ts';
import { namesCountry } from '#src/domain/names-country.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { useTranslations } from 'use-intl';
import type { ActorRow } from '#src/schema/index-file.ts';

/** An actor in a few words: first role, else kind, and its country where that is news. */
export function useActorRole(): (actor: ActorRow) => string {
  const kinds = useTranslations('terms.kind');
  const language = useLanguage();
  const countryToTell = useCountryToTell();
  return (actor) => {
    const role = actor.roles[0]?.title[language] ?? kinds(actor.kind);
    const country = countryToTell(actor);
    return country === null ? role : `${role}, ${country}`;
  };
}

/** The name of an actor's country; null where none is given or name or role says it already. */
export function useCountryToTell(): (actor: ActorRow) => string | null {
  const language = useLanguage();
  const { actorById } = useCorpus();
  return (actor) => {
    const country = actor.country === undefined ? undefined : actorById.get(actor.country);
    if (!country) return null;
    const said = [actor.name[language], actor.roles[0]?.title[language] ?? ''];
    const name = country.name[language];
    return said.some((text) => namesCountry(text, name)) ? null : name;
  };
}
