import { useSuspenseQuery } from '@tanstack/react-query';
import type { Manifest } from '#src/schema/manifest.ts';
import { manifestQuery } from './queries.ts';

/** The manifest that this page works with. Suspends; throws DataError. */
export function useManifest(): Manifest {
  return useSuspenseQuery(manifestQuery()).data;
}
