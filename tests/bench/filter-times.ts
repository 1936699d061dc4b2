import type { CorpusIndex } from '#src/domain/corpus-index.ts';
import { filterEvents } from '#src/domain/filter-events.ts';
import { NO_FILTERS } from '#src/domain/filters.ts';
import { quantile } from './measures.ts';
import { seededRandom } from './seeded-random.ts';

/** Time to work out which events pass, in ms, 95 of 100 times: with an actor and a range; with a word too. */
export type FilterTimes = { actorAndDate: number; withText: number };

const WARM_UP = 30;
const TIMES = 200;
const WORDS = ['acuerdo', 'crisis', 'visita', 'zona', 'medida'];

export function filterTimes(index: CorpusIndex): FilterTimes {
  return {
    actorAndDate: timed(index, () => ''),
    withText: timed(index, (i) => WORDS[i % 5] ?? ''),
  };
}

function timed(index: CorpusIndex, textOf: (i: number) => string): number {
  const random = seededRandom(1);
  const times: number[] = [];
  for (let i = 0; i < WARM_UP + TIMES; i += 1) {
    const actor = { value: `actor-${random.below(50)}`, exclude: false };
    const start = 16_500 + random.below(2000);
    const filters = { ...NO_FILTERS, actor: [actor], text: textOf(i) };
    const before = performance.now();
    filterEvents(index, filters, { start, end: start + 400 });
    if (i >= WARM_UP) times.push(performance.now() - before);
  }
  return quantile(times, 0.95);
}
