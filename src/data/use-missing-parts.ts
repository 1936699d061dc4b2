import { notifyManager, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { ensureParts, PART_KEY, type PartName } from './ensure-parts.ts';
import { indexQuery } from './queries.ts';
import { retryFailed } from './retry-failed.ts';

/** What a screen draws of its own accord, and leaves blank where it does not come. */
const DRAWN: readonly PartName[] = ['who', 'facets', 'articles'];
/** Before the number of a file of titles. */
const TEXTS = 'texts/';

/** Parts of the index that were asked for in vain, by their names in the manifest, as one text. */
export function useMissingParts(): string {
  const client = useQueryClient();
  const cache = client.getQueryCache();
  const subscribe = useCallback(
    (onChange: () => void) => cache.subscribe(notifyManager.batchCalls(onChange)),
    [cache],
  );
  return useSyncExternalStore(
    subscribe,
    () => missingParts(client).join(' '),
    () => '',
  );
}

/** Whether a missing part holds titles. */
export function isOfTitles(part: string): boolean {
  return part.startsWith(TEXTS);
}

/** Asks for the missing parts again, of a newer build where there is one by now. Never rejects. */
export async function fetchMissingParts(client: QueryClient): Promise<void> {
  const missing = missingParts(client);
  await retryFailed(client);
  const held = client.getQueryData(indexQuery().queryKey)?.parts;
  const rows = missing
    .filter(isOfTitles)
    .map((part) => Number(part.slice(TEXTS.length)) * (held?.draw.textsPerFile ?? 0));
  const parts = DRAWN.filter((part) => missing.includes(part));
  // What fails again is missing again.
  await ensureParts({ parts, rows }).catch(() => undefined);
}

/** Also while they are being asked for once more, so that nothing comes and goes. */
function missingParts(client: QueryClient): string[] {
  return client
    .getQueryCache()
    .findAll({ queryKey: [PART_KEY] })
    .filter(({ state }) => state.data === undefined && state.errorUpdateCount > 0)
    .map(({ queryKey }) => String(queryKey[1]))
    .filter((part) => isOfTitles(part) || DRAWN.some((drawn) => drawn === part))
    .toSorted();
}
