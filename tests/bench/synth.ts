import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { dataSet } from '#src/pipeline/emitting/data-set.ts';
import { outputFolder } from '#src/pipeline/node-effects.ts';
import { writeDataSet } from '#src/pipeline/write-data-set.ts';
import { inventedCorpus } from './invented-corpus.ts';

/**
 * Writes a data set of invented events, through the same code as that of a real corpus. The same
 * options give the same bytes.
 *
 *     npm run synth -- --events 100000 --actors 1000 --seed 1 --out DIR
 *     npm run synth -- --events 2000 --actors 1000 --issues 60 --stances 100000 --out DIR
 */
const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '1000' },
    actors: { type: 'string', default: '200' },
    issues: { type: 'string' },
    stances: { type: 'string' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
  },
});
const events = whole('events', values.events);
const actors = whole('actors', values.actors);
if (values.out === undefined) throw new Error('--out names the folder to write to');

const started = performance.now();
const set = dataSet(
  inventedCorpus({
    events,
    actors,
    seed: whole('seed', values.seed),
    issues: optional('issues', values.issues),
    stances: optional('stances', values.stances),
  }),
);
await mkdir(values.out, { recursive: true });
await writeDataSet(set, outputFolder(values.out));
const bytes = set.files.reduce((sum, file) => sum + file.bytes, 0);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `${events} events, ${actors} actors: ${(bytes / 1e6).toFixed(1)} MB in ${set.files.length} files, ${seconds} s`,
);

function optional(name: string, text: string | undefined): number | undefined {
  return text === undefined ? undefined : whole(name, text);
}

function whole(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) {
    throw new Error(`--${name} is a whole number from 1 on, not ${text}`);
  }
  return number;
}
