import { useMatch } from 'react-router';
import type { Comparison } from '#src/domain/comparison.ts';
import type { DayRange } from '#src/domain/filters.ts';
import { paths } from '#src/url/paths.ts';
import { useView } from '#src/url/use-view.ts';

/**
 * Begins, changes or ends a comparison, as a step that Back undoes. From the page of an event it
 * leads on to the timeline, where the event stays selected.
 * @param range what the first set is to show; left out: what it does
 */
export function useCompare(): (compare: Comparison | null, range?: DayRange) => void {
  const { setView } = useView();
  const eventOfPage = useMatch('/events/:eventId')?.params.eventId;
  return (compare, range) =>
    setView(
      {
        compare,
        ...(range ? { range } : {}),
        ...(eventOfPage === undefined ? {} : { selected: eventOfPage }),
      },
      'push',
      eventOfPage === undefined ? undefined : paths.timeline(),
    );
}
