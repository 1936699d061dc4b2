import { useMemo } from 'react';
import { useCorpus } from '#src/data/use-corpus.ts';
import { asOfStops, restAt } from '#src/domain/as-of-stops.ts';
import { oncePer } from '#src/domain/once-per.ts';
import type { AsOf } from '#src/domain/stance-as-of.ts';
import { useView } from '#src/url/use-view.ts';

export type AsOfInUse = {
  /** Of the whole corpus: filters move no stop. */
  stops: readonly AsOf[];
  /** Place of `asOf` among them. */
  position: number;
  asOf: AsOf;
};

const stopsOf = oncePer(asOfStops);

/** The stop at which the as-of day of the URL rests. */
export function useAsOf(): AsOfInUse {
  const { stances } = useCorpus();
  const { asOf } = useView().view;
  return useMemo(() => {
    const { stops, position } = restAt(stopsOf(stances), asOf);
    return { stops, position, asOf: stops[position] ?? 'all' };
  }, [stances, asOf]);
}
