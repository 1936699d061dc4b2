import { themeChoice } from '#src/components/theme.ts';
import { setSilentApart, type RowGroup } from '#src/domain/matrix-order.ts';
import { oncePer } from '#src/domain/once-per.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import { usePreference } from '#src/ui/preference.ts';
import { useView } from '#src/url/use-view.ts';

/** More rows of nothing but dashes hide those that say something. */
const MANY = 12;

/** Several parts of the screen ask for the same. */
const apartIn = oncePer(setSilentApart);

export type SilentApart = {
  /** The rows to show. */
  groups: readonly RowGroup[];
  /** Actors who are silent on all that is shown. */
  actors: readonly ActorRow[];
  /** They are named in one line in place of their rows. */
  isFolded: boolean;
  toggle: () => void;
};

/**
 * The silent actors, as rows of dashes or in one line of names. The link says which; where it does
 * not, they are rows, but for where they are many and on a wall, which has no room for them. Who was
 * chosen by hand is a row there too, and so is everybody while a cell of one of them is open.
 */
export function useSilentApart(groups: readonly RowGroup[]): SilentApart {
  const [theme] = usePreference(themeChoice);
  const { view, setView } = useView();
  const { cell, rows, silent } = view;
  const apart = apartIn(groups);
  const usual =
    rows === null && (theme === 'projector' || apart.silent.length > MANY) ? 'line' : 'rows';
  const isOpenCell = apart.silent.some(({ id }) => id === cell?.actor);
  const isFolded = (silent ?? usual) === 'line' && !isOpenCell && apart.silent.length > 0;
  const toggle = () => {
    const next = isFolded ? 'rows' : 'line';
    setView(
      { silent: next === usual ? null : next, ...(!isFolded && isOpenCell && { cell: null }) },
      'push',
    );
  };
  return { groups: isFolded ? apart.groups : groups, actors: apart.silent, isFolded, toggle };
}
