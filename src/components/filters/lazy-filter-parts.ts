import { withTexts } from '#src/i18n/FurtherTexts.tsx';
import { lazyPart } from '#src/ui/lazy-part.ts';

/** A filter as a sentence: for views that filter, or are about to. */
export const LazyFilterChip = lazyPart(() =>
  withTexts(async () => (await import('./FilterChip.tsx')).FilterChip),
);

/** What stands where nothing meets the filters. */
export const LazyEmptyResult = lazyPart(() =>
  withTexts(async () => (await import('./EmptyResult.tsx')).EmptyResult),
);

/** Sets out to fetch all of it, so that a filter shows at once. Never rejects. */
export async function loadFilterParts(): Promise<void> {
  await Promise.all([LazyFilterChip.load(), LazyEmptyResult.load()]);
}
