import { useMemo } from 'react';
import { useNarrowing } from '#src/components/filters/use-narrowing.ts';
import { matchingActors } from '#src/domain/matching-actors.ts';
import type { ActorRow } from '#src/schema/index-file.ts';

/** Actors that the filters of the URL leave. Suspends. */
export function useMatchingActors(): readonly ActorRow[] {
  const { index, filters } = useNarrowing();
  return useMemo(() => matchingActors(index, filters), [index, filters]);
}
