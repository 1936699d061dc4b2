import { bytesOf, dataSet } from '#src/pipeline/emitting/data-set.ts';
import type { ReadFile } from '#mocks/dataset.ts';
import { inventedCorpus } from '#tests/bench/invented-corpus.ts';

/** More than an index in one file holds, and than are drawn as marks. */
export const INVENTED_EVENTS = 3000;

/** The files of a data set of invented events, whose index comes in parts; made in memory, in a moment. */
export function inventedData(events = INVENTED_EVENTS): ReadFile {
  const corpus = inventedCorpus({ events, actors: 60, seed: 1 });
  const files = new Map(dataSet(corpus).files.map((file) => [file.path, file]));
  return async (path) => {
    const file = files.get(path);
    return file ? new Uint8Array(bytesOf(file)) : null;
  };
}
