import type { CorpusIndex } from './corpus-index.ts';
import { resolveId, type Entity } from './resolve-id.ts';

/** Ids of what is chosen by hand, in their order; null: all, in the usual order. */
export type ByHand = readonly string[] | null;

/**
 * Those of `all` that are chosen, in the order of the choice. An id that was replaced is that of its
 * successor, one that is not among them is left out; where none is left, all are chosen.
 */
export function chosenOf<T extends { id: string }>(
  index: CorpusIndex,
  entity: Entity,
  all: readonly T[],
  choice: ByHand,
): readonly T[] {
  if (choice === null) return all;
  const byId = new Map(all.map((item) => [item.id, item]));
  const ids = choice.flatMap((id) => {
    const resolved = resolveId(index, entity, id);
    return 'id' in resolved ? [resolved.id] : [];
  });
  const chosen = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
  return chosen.length > 0 ? chosen : all;
}

/** The list with an item put in, at the end, or taken out; the last one stays. */
export function toggled<T>(list: readonly T[], item: T): readonly T[] {
  if (!list.includes(item)) return [...list, item];
  return list.length === 1 ? list : list.filter((one) => one !== item);
}

/**
 * The list with an item one place earlier (-1) or later (1) among those that it can change places
 * with; the others are passed over. The same list at the ends.
 */
export function moved<T>(
  list: readonly T[],
  item: T,
  by: 1 | -1,
  canPass: (other: T) => boolean = () => true,
): readonly T[] {
  const from = list.indexOf(item);
  if (from === -1) return list;
  let to = from + by;
  while (to >= 0 && to < list.length && !canPass(list[to] as T)) to += by;
  return to < 0 || to >= list.length ? list : list.toSpliced(from, 1).toSpliced(to, 0, item);
}
