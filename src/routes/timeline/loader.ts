import type { LoaderFunctionArgs } from 'react-router';
import { LazyUnresolvedId } from '#src/components/faults/lazy-unresolved-id.ts';
import { queryClient } from '#src/data/query-client.ts';
import { ensureParts, EVENT_PARTS } from '#src/data/ensure-parts.ts';
import { evidenceBookQuery, manifestQuery } from '#src/data/queries.ts';
import type { CorpusIndex } from '#src/domain/corpus-index.ts';
import { MOST_MARKS } from '#src/domain/timeline-lanes.ts';
import { screenNow } from '#src/ui/use-screen.ts';
import { parseView } from '#src/url/view-codec.ts';
import { LazyTimelinePanel } from './lazy-timeline-panel.ts';
import { LazyLaneBars } from './lazy-lane-parts.ts';
import { LazyPhoneTimeline } from './lazy-phone-timeline.ts';

/** Loads what the timeline draws and, where the link selects an event, its evidence and its panel. */
export async function timelineLoader({ request }: LoaderFunctionArgs) {
  const { selected, summary } = parseView(new URL(request.url).search).view;
  await load(selected, selected !== null || summary);
  return null;
}

/** The same for the page of one event. */
export async function eventLoader({ params }: LoaderFunctionArgs) {
  const eventId = params['eventId'] ?? '';
  const { eventById } = await load(eventId);
  if (!eventById.has(eventId)) await LazyUnresolvedId.load();
  return null;
}

async function load(selectedId: string | null, hasPanel = true): Promise<CorpusIndex> {
  const screen = screenNow() === 'phone' ? LazyPhoneTimeline.load() : undefined;
  const panel = hasPanel ? LazyTimelinePanel.load() : undefined;
  const index = await loadIndex(selectedId);
  if (index.events.length > MOST_MARKS) void LazyLaneBars.load();
  await loadEvidence(index, selectedId);
  await screen;
  await panel;
  return index;
}

async function loadIndex(selectedId: string | null): Promise<CorpusIndex> {
  const [index] = await Promise.all([
    selectedId === null ? ensureParts({}) : loadEvent(selectedId),
    queryClient.ensureQueryData(manifestQuery()),
  ]);
  return index;
}

/** Without all there is to say of an event it is shown too: a notice names what did not come. */
async function loadEvent(event: string): Promise<CorpusIndex> {
  try {
    return await ensureParts({ parts: EVENT_PARTS, event });
  } catch (error) {
    const index = await ensureParts({});
    if (index.eventById.has(event)) return index;
    throw error;
  }
}

/** A fault is for the panel to report: the timeline does not need the evidence. */
async function loadEvidence(index: CorpusIndex, eventId: string | null): Promise<void> {
  const event = eventId === null ? undefined : index.eventById.get(eventId);
  if (event) await queryClient.prefetchQuery(evidenceBookQuery([event.shard]));
}
