import { useTranslations } from 'use-intl';
import { useCorpus } from '#src/data/use-corpus.ts';
import { moved, toggled } from '#src/domain/by-hand.ts';
import { asRowChoice, chosenRows, matesByActor, MOST_BY_HAND } from '#src/domain/matrix-rows.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import { announce } from '#src/ui/announce.ts';
import { useView, type ViewPatch } from '#src/url/use-view.ts';
import type { ViewState } from '#src/url/view-state.ts';
import type { SilentApart } from './use-silent-apart.ts';

export type RowsByHand = {
  /** Those that are chosen: as they stand on screen, then those that filters leave out. */
  inOrder: () => readonly ActorRow[];
  /** Puts a row in or takes it out; `fromNone`: where none is chosen yet, it is the first. */
  toggle: (actor: ActorRow, fromNone: boolean) => void;
  /**
   * Moves a row among those of its group, by hand from then on, and says where it is.
   * @returns whether it has moved
   */
  move: (actor: ActorRow, by: 1 | -1) => boolean;
  /** Has the rows stand by hand: as they were put, or where they were not, as they stand. */
  hold: () => void;
  /** There are not too many for that. */
  canHold: boolean;
};

/**
 * What one can do with rows by hand, in the order in which they are on screen. Nothing of it is
 * worked out before it is asked for: a matrix has a thousand rows.
 */
export function useRowsByHand({ groups, isFolded }: SilentApart): RowsByHand {
  const t = useTranslations('matrix.rows');
  const language = useLanguage();
  const index = useCorpus();
  const { view, viewNow, setView } = useView();
  const asOnScreen = (chosen: readonly ActorRow[]): readonly ActorRow[] => {
    const left = new Set(chosen);
    const onScreen = [...matesByActor(groups).keys()].filter((actor) => left.delete(actor));
    return [...onScreen, ...left];
  };
  const orderIn = ({ rows, matrixSort }: ViewState): readonly ActorRow[] => {
    const chosen = chosenRows(index, rows);
    return rows && matrixSort === 'hand' ? chosen : asOnScreen(chosen);
  };
  // What is chosen by hand is a row: that the others are must not unfold the silent ones.
  const folded = ({ rows, silent }: ViewState): ViewPatch =>
    rows === null && silent === null && isFolded ? { silent: 'line' } : {};
  const byHand = (latest: ViewState, rows: readonly ActorRow[]): ViewPatch => ({
    rows: asRowChoice(index, rows, true),
    matrixSort: 'hand',
    ...folded(latest),
  });
  const canHold = chosenRows(index, view.rows).length <= MOST_BY_HAND;
  return {
    canHold,
    inOrder: () => asOnScreen(chosenRows(index, view.rows)),
    toggle: (actor, fromNone) =>
      setView((latest) => {
        const isFirst = fromNone && latest.rows === null;
        const order = isFirst ? [] : orderIn(latest);
        const isTakenOut = order.includes(actor);
        const rows = asRowChoice(index, toggled(order, actor), latest.matrixSort === 'hand');
        return { rows, ...(isTakenOut && folded(latest)) };
      }, 'push'),
    move: (actor, by) => {
      const inGroup = view.group === 'none' ? '' : 'InGroup';
      const name = { actor: actor.name[language] };
      if (!canHold) {
        announce(t('tooMany', { most: MOST_BY_HAND }));
        return false;
      }
      const mates = matesByActor(groups).get(actor) ?? [];
      const canPass = (other: ActorRow) => mates.includes(other);
      const before = orderIn(viewNow());
      const after = moved(before, actor, by, canPass);
      if (after === before) {
        announce(t(`${by < 0 ? 'isFirst' : 'isLast'}${inGroup}`, name));
        return false;
      }
      setView((latest) => byHand(latest, moved(orderIn(latest), actor, by, canPass)), 'push');
      const place = after.filter(canPass).indexOf(actor) + 1;
      announce(t(`moved${inGroup}`, { ...name, place, count: mates.length }));
      return true;
    },
    hold: () =>
      setView(
        (latest) => (latest.rows ? { matrixSort: 'hand' } : byHand(latest, orderIn(latest))),
        'push',
      ),
  };
}
