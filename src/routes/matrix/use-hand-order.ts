import { useMemo } from 'react';
import { useCorpus } from '#src/data/use-corpus.ts';
import { chosenRows } from '#src/domain/matrix-rows.ts';
import { useView } from '#src/url/use-view.ts';

/** The places of the rows by hand, by the ids of their actors; null: none are chosen. Suspends. */
export function useHandOrder(): ReadonlyMap<string, number> | null {
  const index = useCorpus();
  const { rows } = useView().view;
  const key = rows?.join('~');
  return useMemo(
    () => rows && new Map(chosenRows(index, rows).map(({ id }, place) => [id, place])),
    // oxlint-disable-next-line react/exhaustive-deps -- the key stands for the rows
    [index, key],
  );
}
