import { useMemo, useState } from 'react';
import { themeChoice } from '#src/components/theme.ts';
import { setSilentApart, type RowGroup } from '#src/domain/matrix-order.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import { usePreference } from '#src/ui/preference.ts';
import { useView } from '#src/url/use-view.ts';

/** More rows of nothing but dashes hide those that say something. */
const MANY = 12;

/**
 * The rows to show, and the silent actors that are named in one line instead: where they are many,
 * and on a wall, which has no room for them. Their rows are shown on demand, and while a cell of
 * one of them is open. `actors` is empty where nobody is set apart.
 */
export function useSilentApart(groups: readonly RowGroup[]): {
  groups: readonly RowGroup[];
  actors: readonly ActorRow[];
  isOpen: boolean;
  toggle: () => void;
} {
  const [theme] = usePreference(themeChoice);
  const [isWanted, setWanted] = useState(false);
  const { cell } = useView().view;
  const apart = useMemo(() => setSilentApart(groups), [groups]);
  const isApart = theme === 'projector' || apart.silent.length > MANY;
  const isOpen = isWanted || apart.silent.some(({ id }) => id === cell?.actor);
  return {
    groups: isApart && !isOpen ? apart.groups : groups,
    actors: isApart ? apart.silent : [],
    isOpen,
    toggle: () => setWanted(!isOpen),
  };
}
