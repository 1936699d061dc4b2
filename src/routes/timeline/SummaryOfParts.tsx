import { EVENT_PARTS } from '#src/data/ensure-parts.ts';
import { useParts } from '#src/data/use-parts.ts';
import type { EventSet } from '#src/domain/event-set.ts';
import { SummaryField } from './SummaryField.tsx';

/**
 * What of the summary a large index brings in parts of its own; issues stand among them, so that
 * they do not move. Suspends; throws DataError.
 */
export function SummaryOfParts({ events }: { events: EventSet }) {
  useParts(EVENT_PARTS);
  return (
    <>
      <SummaryField field="actor" events={events} most={8} />
      <SummaryField field="type" events={events} most={8} />
      <SummaryField field="issue" events={events} most={8} />
      <SummaryField field="source" events={events} most={8} />
    </>
  );
}
