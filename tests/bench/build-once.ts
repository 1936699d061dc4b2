import { build } from '#src/pipeline/build.ts';
import { corpusFolder, outputFolder } from '#src/pipeline/node-effects.ts';

/** Builds a corpus once, for who measures the process: its processor time and memory, as JSON. */
const [corpus = '', out = ''] = process.argv.slice(2);
const start = performance.now();
const result = await build(
  { corpusName: corpus, checkOnly: false },
  { corpus: corpusFolder(corpus), output: outputFolder(out), log: () => {} },
);
if (!result.ok) throw new Error(`${result.problems.length} problems in the corpus`);
const { user, system } = process.cpuUsage();
console.log(
  JSON.stringify({
    ms: performance.now() - start,
    processorMs: (user + system) / 1000,
    // Kilobytes, as the kernel counts them.
    peakMb: process.resourceUsage().maxRSS / 1024,
  }),
);
