import { queryClient } from '#src/data/query-client.ts';
import { ALL_PARTS, ensureParts } from '#src/data/ensure-parts.ts';
import { manifestQuery } from '#src/data/queries.ts';
import { differingSources } from '#src/domain/differing-sources.ts';
import { upcomingEvents } from '#src/domain/upcoming-events.ts';
import { wholeMatrix } from '#src/domain/whole-matrix.ts';
import { MOST_LISTED } from './most-listed.ts';

/** Loads the index and the words of the events that are listed. */
export async function overviewLoader() {
  const [index, { latestSourceDay }] = await Promise.all([
    ensureParts({ parts: ALL_PARTS }),
    queryClient.ensureQueryData(manifestQuery()),
  ]);
  const differing = differingSources(index, wholeMatrix(index)).events;
  await ensureParts({
    rows: [
      ...upcomingEvents(index, latestSourceDay).rows.slice(0, MOST_LISTED),
      ...differing.slice(0, MOST_LISTED).map(({ row }) => row),
    ],
  });
  return null;
}
