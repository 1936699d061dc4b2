import { withTexts } from '#src/i18n/FurtherTexts.tsx';
import { loadFilterEngine } from './filter-engine.ts';
import { lazyPart } from '#src/ui/lazy-part.ts';

const chips = async () => (await import('./filter-chips.ts')).filterChips;

/** A filter as a sentence: for views that filter, or are about to. */
export const LazyFilterChip = lazyPart(() => withTexts(async () => (await chips()).FilterChip));

/** All that are in use, as far as there is room. */
export const LazyFittingChips = lazyPart(() => withTexts(async () => (await chips()).FittingChips));

/** What stands where nothing meets the filters. */
export const LazyEmptyResult = lazyPart(() =>
  withTexts(async () => (await import('./EmptyResult.tsx')).EmptyResult),
);

/** What edits a filter: in the popover of a chip. */
export const LazyFieldEditor = lazyPart(
  async () => (await import('./FieldEditor.tsx')).FieldEditor,
);

/** Sets out to fetch what shows a filter, so that it shows at once. Never rejects. */
export async function loadFilterParts(): Promise<void> {
  await Promise.all([
    LazyFilterChip.load(),
    LazyFittingChips.load(),
    LazyEmptyResult.load(),
    engineOrNothing(),
  ]);
}

/** Who filters says what became of it. */
function engineOrNothing(): Promise<void> {
  return loadFilterEngine().catch(() => undefined);
}

/** The same with what edits it, for when one is about to be added. */
export async function loadFilterEditing(): Promise<void> {
  await Promise.all([loadFilterParts(), LazyFieldEditor.load()]);
}
