import { Suspense } from 'react';
import { useParams } from 'react-router';
import { useCorpus } from '#src/data/use-corpus.ts';
import { LazyUnresolvedId } from '#src/components/faults/lazy-unresolved-id.ts';
import { TimelineScreen } from './TimelineScreen.tsx';

/** The timeline; with an id in its path, the page of that event. An id not in use is explained above it. */
export function TimelinePage() {
  const { eventId } = useParams();
  const { eventById } = useCorpus();
  const event = eventId === undefined ? null : (eventById.get(eventId) ?? null);
  return (
    <>
      {eventId !== undefined && !event && (
        <Suspense>
          <LazyUnresolvedId entity="event" id={eventId} />
        </Suspense>
      )}
      <TimelineScreen eventOfPage={event} />
    </>
  );
}
