import { normalize } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { corpusFolder, outputFolder, overlap } from './node-effects.ts';

const HELP = `Checks a corpus and builds the data that the app shows.

  npm run data                   check corpus/ and write public/data/
  npm run data -- --check        check only, write nothing
  npm run data -- --corpus DIR   read another folder
  npm run data -- --out DIR      write to another folder
  npm run data -- --help         show this

Exit code 0: done. 1: the corpus has problems; they are listed and nothing is written.
2: the command itself is wrong, or a file could not be read or written.`;

process.exitCode = await run(process.argv.slice(2));

async function run(args: string[]): Promise<number> {
  try {
    const options = readOptions(args);
    if (options.help) {
      console.log(HELP);
      return 0;
    }
    if (overlap(options.corpus, options.out)) {
      throw new Error('The output folder and the corpus folder lie within one another.');
    }
    const start = performance.now();
    const result = await build(
      {
        corpusName: normalize(options.corpus),
        checkOnly: options.check,
      },
      {
        corpus: corpusFolder(options.corpus),
        output: outputFolder(options.out),
        log: (text) => console.log(text),
      },
    );
    if (!result.ok) return 1;
    const done = options.check ? 'checked' : `written to ${options.out}`;
    console.log(`${done} in ${Math.round(performance.now() - start)} ms`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 2;
  }
}

function readOptions(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      check: { type: 'boolean', default: false },
      corpus: { type: 'string', default: 'corpus' },
      out: { type: 'string', default: 'public/data' },
      help: { type: 'boolean', default: false },
    },
  });
  return values;
}
