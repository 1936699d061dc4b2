import type { LoaderFunctionArgs } from 'react-router';
import { queryClient } from '#src/data/query-client.ts';
import { evidenceBookQuery, indexQuery, manifestQuery } from '#src/data/queries.ts';
import type { CorpusIndex } from '#src/domain/corpus-index.ts';
import { parseView } from '#src/url/view-codec.ts';

/** Loads what the timeline draws and, where the link selects an event, its evidence. */
export async function timelineLoader({ request }: LoaderFunctionArgs) {
  const index = await loadIndex();
  await loadEvidence(index, parseView(new URL(request.url).search).view.selected);
  return null;
}

/** The same for the page of one event. */
export async function eventLoader({ params }: LoaderFunctionArgs) {
  const index = await loadIndex();
  await loadEvidence(index, params['eventId'] ?? null);
  return null;
}

async function loadIndex(): Promise<CorpusIndex> {
  const [index] = await Promise.all([
    queryClient.ensureQueryData(indexQuery()),
    queryClient.ensureQueryData(manifestQuery()),
  ]);
  return index;
}

/** A fault is for the panel to report: the timeline does not need the evidence. */
async function loadEvidence(index: CorpusIndex, eventId: string | null): Promise<void> {
  const event = eventId === null ? undefined : index.eventById.get(eventId);
  if (event) await queryClient.prefetchQuery(evidenceBookQuery([event.shard]));
}
