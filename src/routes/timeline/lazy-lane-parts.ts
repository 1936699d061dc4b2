import { withTexts } from '#src/i18n/FurtherTexts.tsx';
import { lazyPart } from '#src/ui/lazy-part.ts';

const parts = async () => (await import('./lane-parts.ts')).laneParts;

/** Bars instead of marks: where there are many events, or a lane is closed. */
export const LazyLaneBars = lazyPart(() => withTexts(async () => (await parts()).LaneBarsCell));

/** What the bars stand for, in the legend. */
export const LazyBarsNote = lazyPart(() => withTexts(async () => (await parts()).BarsNote));

/** Undated events of a lane that has bars. */
export const LazyUndatedCount = lazyPart(() => withTexts(async () => (await parts()).UndatedCount));

/** Events of a lane that are not drawn. */
export const LazyUndrawnEvents = lazyPart(() =>
  withTexts(async () => (await parts()).UndrawnEvents),
);

/** The way to the lanes that are not drawn. */
export const LazyMoreLanes = lazyPart(() => withTexts(async () => (await parts()).MoreLanes));
