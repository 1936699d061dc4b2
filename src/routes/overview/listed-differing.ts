import type { CorpusIndex, EventRow } from '#src/domain/corpus-index.ts';
import { differingSources, type DifferingCell } from '#src/domain/differing-sources.ts';
import { oncePer } from '#src/domain/once-per.ts';
import { wholeMatrix } from '#src/domain/whole-matrix.ts';

/** What is listed of the differences between sources, and how many more there are. */
export type ListedDiffering = {
  events: readonly EventRow[];
  cells: readonly DifferingCell[];
  leftEvents: number;
  leftCells: number;
};

/** Each takes some lines: what every source says. */
const MOST = 3;

/** Half of the places are for events, half for cells, as long as there are enough of either. */
export const listedDiffering: (index: CorpusIndex) => ListedDiffering = oncePer(
  (index: CorpusIndex) => {
    const { events, cells } = differingSources(index, wholeMatrix(index));
    const shownEvents = Math.min(events.length, Math.max(MOST - cells.length, Math.ceil(MOST / 2)));
    const shownCells = Math.min(cells.length, MOST - shownEvents);
    return {
      events: events.slice(0, shownEvents),
      cells: cells.slice(0, shownCells),
      leftEvents: events.length - shownEvents,
      leftCells: cells.length - shownCells,
    };
  },
);

/** Shards with what sources say of the events listed. */
export function shardsOfDiffering(index: CorpusIndex): number[] {
  return listedDiffering(index).events.map(({ shard }) => shard);
}
