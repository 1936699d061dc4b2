import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useCorpus } from '#src/data/use-corpus.ts';
import { rowActors } from '#src/domain/matrix-filter.ts';
import type { RowGroup } from '#src/domain/matrix-order.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import { useScreen } from '#src/ui/use-screen.ts';
import { useView } from '#src/url/use-view.ts';
import type { OrderedItem } from './OrderedChoice.tsx';
import { useGroupName } from './use-group-name.ts';

/**
 * The actors as items of a list: those that are chosen under the names of their groups, with where
 * they can be moved to, and the others by name. On a phone, where positions part the actors, none
 * has a place to be moved from.
 */
export function useRowItems(
  groups: readonly RowGroup[],
  chosen: readonly ActorRow[],
): { chosen: OrderedItem<ActorRow>[]; others: OrderedItem<ActorRow>[] } {
  const t = useTranslations('matrix.rows');
  const language = useLanguage();
  const all = rowActors(useCorpus());
  const groupName = useGroupName();
  const isPhone = useScreen() === 'phone';
  const isGrouped = useView().view.group !== 'none';
  const byName = useMemo(() => {
    const { compare } = new Intl.Collator(language);
    return all.toSorted((a, b) => compare(a.name[language], b.name[language]));
  }, [all, language]);
  const placeOf = new Map(
    groups.flatMap((group) =>
      group.rows.map(({ actor }, place) => [actor, { group, place }] as const),
    ),
  );
  let above: string | null = null;
  const under = (heading: string | null): string | undefined => {
    const isNew = heading !== above;
    above = heading;
    return isNew ? (heading ?? undefined) : undefined;
  };
  const isChosen = new Set(chosen);
  return {
    chosen: chosen.map((actor) => {
      const at = placeOf.get(actor);
      return {
        of: actor,
        id: actor.id,
        name: actor.name[language],
        heading: under(at ? (isGrouped ? groupName(at.group) : null) : t('outsideFilters')),
        isChosen: true,
        moves:
          at && !isPhone
            ? { earlier: at.place > 0, later: at.place < at.group.rows.length - 1 }
            : null,
      };
    }),
    others: byName
      .filter((actor) => !isChosen.has(actor))
      .map((actor) => ({
        of: actor,
        id: actor.id,
        name: actor.name[language],
        heading: chosen.length > 0 ? under(t('others')) : undefined,
        isChosen: false,
        moves: null,
      })),
  };
}
