import { useQuery } from '@tanstack/react-query';
import type { CorpusIndex } from '#src/domain/corpus-index.ts';
import { indexQuery } from './queries.ts';

/** The index if it is there; asks for nothing and never suspends. For what lives outside the screens. */
export function useHeldIndex(): CorpusIndex | undefined {
  return useQuery({ ...indexQuery(), enabled: false }).data;
}
