import { queryClient } from '#src/data/query-client.ts';
import { ALL_PARTS, ensureParts } from '#src/data/ensure-parts.ts';
import { evidenceBookQuery, manifestQuery } from '#src/data/queries.ts';
import { cellHistories, stanceAt } from '#src/domain/cell-history.ts';
import type { CorpusIndex } from '#src/domain/corpus-index.ts';
import { differingEvents } from '#src/domain/differing-sources.ts';
import { upcomingEvents } from '#src/domain/upcoming-events.ts';
import { shardsOfDiffering } from './listed-differing.ts';
import { MOST_LISTED } from './most-listed.ts';

/** Actors whose positions are made at a time: in so long nobody notices that nothing answers. */
const ACTORS_AT_A_TIME = 40;

/**
 * Loads the index with the words of the events that are listed. Which these are is known before
 * the largest part has come, so that the index is put together with it once.
 */
export async function overviewLoader() {
  const [early, { latestSourceDay }] = await Promise.all([
    ensureParts({ parts: ['facets'] }),
    queryClient.ensureQueryData(manifestQuery()),
  ]);
  const index = await ensureParts({
    parts: ALL_PARTS,
    rows: [
      ...upcomingEvents(early, latestSourceDay).rows.slice(0, MOST_LISTED),
      ...differingEvents(early)
        .slice(0, MOST_LISTED)
        .map(({ row }) => row),
    ],
  });
  await makePositions(index);
  await queryClient.prefetchQuery(evidenceBookQuery(shardsOfDiffering(index)));
  return null;
}

/** The positions that all parts of the page count, made before it stands and in many small steps. */
async function makePositions({ actors, stances }: CorpusIndex): Promise<void> {
  const histories = cellHistories(stances);
  for (const [i, actor] of actors.entries()) {
    for (const history of histories.get(actor.id)?.values() ?? []) stanceAt(history, 'all');
    if (i % ACTORS_AT_A_TIME === ACTORS_AT_A_TIME - 1) await nextTask();
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
