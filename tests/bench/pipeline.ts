import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '#src/pipeline/build.ts';
import { watchedCorpus } from '#src/pipeline/dev-server/watched-corpus.ts';
import { createMemory } from '#src/pipeline/memory.ts';
import { corpusFolder, outputFolder } from '#src/pipeline/node-effects.ts';
import { syntheticCorpus } from './synthetic-corpus.ts';

const SIZES = [1000, 4000] as const;
const REBUILT = Number(process.argv[2] ?? 10_000);
const RUNS = 5;
/** As `npm run data` has it: documents die young, and a fifth of the time went into moving them. */
const YOUNG_SPACE = '--max-semi-space-size=64';

type Cold = { ms: number; processorMs: number; peakMb: number };

const root = mkdtempSync(join(tmpdir(), 'postura-bench-'));
try {
  console.log(`Load of the machine: ${loadavg()[0]?.toFixed(1)}. Medians of ${RUNS} runs.`);
  const cold = SIZES.map((articles) => ({ articles, ...measureCold(articles) }));
  console.table(
    cold.map(({ articles, ms, processorMs, peakMb }) => ({
      'cold build of articles': articles,
      'articles a second': Math.round((articles * 1000) / ms),
      'ms an article': round(ms / articles),
      'processor ms an article': round(processorMs / articles),
      'peak memory, MB': Math.round(peakMb),
    })),
  );
  const [small, large] = cold.map(({ articles, processorMs }) => processorMs / articles);
  console.log(`An article costs ${round((large ?? 0) / (small ?? 1))} times as much among 4,000.`);
  console.table([await measureRebuild(REBUILT)]);
} finally {
  rmSync(root, { recursive: true, force: true });
}

/** Builds in processes of their own: nothing is warm but the disk. */
function measureCold(articles: number): Cold {
  const corpus = writeCorpus(articles);
  const runs = Array.from({ length: RUNS }, (_, run): Cold => {
    const script = new URL('build-once.ts', import.meta.url).pathname;
    const out = join(root, `cold-${articles}-${run}`);
    const start = performance.now();
    const printed = execFileSync(
      process.execPath,
      [YOUNG_SPACE, '--import', 'tsx', script, corpus, out],
      {
        encoding: 'utf8',
      },
    );
    const ms = performance.now() - start;
    rmSync(out, { recursive: true });
    return { ...JSON.parse(printed), ms };
  });
  return {
    ms: median(runs.map((run) => run.ms)),
    processorMs: median(runs.map((run) => run.processorMs)),
    peakMb: median(runs.map((run) => run.peakMb)),
  };
}

/** What the dev server does when one coding is saved, up to the data that the page gets. */
async function measureRebuild(articles: number) {
  const corpus = writeCorpus(articles);
  const reader = watchedCorpus(corpusFolder(corpus));
  const memory = createMemory();
  const effects = { corpus: reader, output: outputFolder(join(root, 'none')), log: () => {} };
  const rebuild = async () => {
    const [start, before] = [performance.now(), process.cpuUsage()];
    const result = await build({ corpusName: corpus, checkOnly: true }, effects, memory);
    if (!result.ok) throw new Error(`${result.problems.length} problems in the corpus`);
    const { user, system } = process.cpuUsage(before);
    return { ms: performance.now() - start, processorMs: (user + system) / 1000 };
  };
  const first = await rebuild();
  const runs: { ms: number; processorMs: number }[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const path = `codings/article-${Math.floor((articles * (run + 1)) / (RUNS + 1))}.yaml`;
    const text = readFileSync(join(corpus, path), 'utf8');
    writeFileSync(join(corpus, path), text.replace('confidence: high', 'confidence: low'));
    reader.changed('change', path);
    runs.push(await rebuild());
  }
  return {
    'one changed among articles': articles,
    'first build, ms': Math.round(first.ms),
    'rebuild, ms': Math.round(median(runs.map(({ ms }) => ms))),
    'rebuild, processor ms': Math.round(median(runs.map(({ processorMs }) => processorMs))),
  };
}

function writeCorpus(articles: number): string {
  const folder = join(root, `corpus-${articles}`);
  for (const name of ['articles', 'codings']) mkdirSync(join(folder, name), { recursive: true });
  for (const [path, text] of syntheticCorpus(articles)) writeFileSync(join(folder, path), text);
  return folder;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
