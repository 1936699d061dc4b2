import type { LoaderFunctionArgs } from 'react-router';
import { queryClient } from '#src/data/query-client.ts';
import { evidenceBookQuery, indexQuery, manifestQuery } from '#src/data/queries.ts';
import type { CorpusIndex } from '#src/domain/corpus-index.ts';
import { parseView } from '#src/url/view-codec.ts';
import { LazyEventPanel } from './lazy-event-panel.ts';

/** Loads what the timeline draws and, where the link selects an event, its evidence and its panel. */
export function timelineLoader({ request }: LoaderFunctionArgs) {
  return load(parseView(new URL(request.url).search).view.selected);
}

/** The same for the page of one event. */
export function eventLoader({ params }: LoaderFunctionArgs) {
  return load(params['eventId'] ?? null);
}

async function load(selectedId: string | null): Promise<null> {
  const panel = selectedId === null ? null : LazyEventPanel.load();
  await loadEvidence(await loadIndex(), selectedId);
  await panel;
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
