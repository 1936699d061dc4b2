import { useMemo } from 'react';
import { useCorpus } from '#src/data/use-corpus.ts';
import { matchingActors } from '#src/domain/matching-actors.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import { useView } from '#src/url/use-view.ts';

/** Actors that the filters of the URL leave: by actor, country and words of their names. */
export function useMatchingActors(): readonly ActorRow[] {
  const { actors } = useCorpus();
  const { filters } = useView().view;
  return useMemo(() => matchingActors(actors, filters), [actors, filters]);
}
