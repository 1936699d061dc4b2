import { useTranslations } from 'use-intl';
import { useActorRole } from '#src/components/use-actor-role.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import type { GridGroup } from './grid-lines.ts';
import { useGroupName } from './use-group-name.ts';

type Group = Omit<GridGroup, 'lines'>;

/** What stands at the start of rows and above groups of them. */
export type RowWords = {
  /** What the actors of a group have in common. */
  group: (group: Group) => string;
  count: (actors: number) => string;
  name: (actor: ActorRow) => string;
  /** Under a heading that says the country, without it. */
  role: (actor: ActorRow, group: Group) => string;
};

export function useRowWords(): RowWords {
  const t = useTranslations('matrix');
  const kinds = useTranslations('terms.kind');
  const language = useLanguage();
  const group = useGroupName();
  const role = useActorRole();
  return {
    group,
    count: (actors) => t('actors', { n: actors }),
    name: (actor) => actor.name[language],
    role: (actor, { country }) =>
      country ? (actor.roles[0]?.title[language] ?? kinds(actor.kind)) : role(actor),
  };
}
