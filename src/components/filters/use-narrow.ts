import { useMatch } from 'react-router';
import { useCorpus } from '#src/data/use-corpus.ts';
import type { CorpusIndex, EventRow } from '#src/domain/corpus-index.ts';
import { filterEvents } from '#src/domain/filter-events.ts';
import type { Narrowing } from '#src/domain/filter-parts.ts';
import { knownFilters } from '#src/domain/known-filters.ts';
import { paths } from '#src/url/paths.ts';
import { useView } from '#src/url/use-view.ts';

/**
 * Changes what narrows the corpus, as a step that Back undoes. The change gets what the URL says
 * by then, which may be ahead of what is drawn, so that quick choices all count. From the page of
 * an event it leads on to the timeline, where the event stays selected if it passes. Suspends.
 * @param path where the change is to be seen; left out: the current page
 */
export function useNarrow(): (
  change: (narrowing: Narrowing) => Partial<Narrowing>,
  path?: string,
) => void {
  const index = useCorpus();
  const { setView } = useView();
  const eventOfPage = useEventOfPage(index);
  return (change, path) =>
    setView(
      ({ filters, range }) => {
        const before = { filters: knownFilters(index, filters).filters, range };
        const changed = change(before);
        if (!eventOfPage || path !== undefined) return changed;
        const after = { ...before, ...changed };
        return { ...changed, selected: isLeft(index, eventOfPage, after) ? eventOfPage.id : null };
      },
      'push',
      path ?? (eventOfPage ? paths.timeline() : undefined),
    );
}

/** The event whose page is open. */
function useEventOfPage(index: CorpusIndex): EventRow | null {
  const id = useMatch('/events/:eventId')?.params.eventId;
  return id === undefined ? null : (index.eventById.get(id) ?? null);
}

/** Whether an event passes, words apart: where they are searched for is not known yet. */
function isLeft(index: CorpusIndex, event: EventRow, { filters, range }: Narrowing): boolean {
  return filterEvents(index, { ...filters, text: '' }, range).placeOf(event.id) !== -1;
}
