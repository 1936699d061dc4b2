import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build as buildPages } from 'vite';
import react from '@vitejs/plugin-react';
import { assembleIndex, type IndexParts } from '#src/domain/assemble-index.ts';
import { corpusIndex, type CorpusIndex } from '#src/domain/corpus-index.ts';
import { NO_END, NO_START } from '#src/domain/event-columns.ts';
import type { IndexFile } from '#src/schema/index-file.ts';
import type { Manifest } from '#src/schema/manifest.ts';
import { runCommand } from '#tests/run/run-command.ts';
import type { Item } from './pages/items.ts';

export const WORK = '.cache/bench';

/** Builds the app once, without data. */
export async function buildApp(): Promise<void> {
  await rm(WORK, { recursive: true, force: true });
  await mkdir(WORK, { recursive: true });
  await must(`npx vite build --outDir ${WORK}/app --logLevel warn`);
  await rm(`${WORK}/app/data`, { recursive: true });
}

/** A site of the app with a matrix of so many actors, issues and stances; its root. */
export async function makeMatrixSite(size: {
  actors: number;
  issues: number;
  stances: number;
}): Promise<string> {
  const root = `${WORK}/matrix`;
  await cp(`${WORK}/app`, root, { recursive: true });
  const { actors, issues, stances } = size;
  await must(
    `npm run synth -- --events 2000 --actors ${actors} --issues ${issues} --stances ${stances} --out ${root}/data`,
  );
  return root;
}

/** Builds the app once, and the pages of the others. */
export async function buildAll(): Promise<void> {
  await buildApp();
  await buildPages({
    root: 'tests/bench/pages',
    base: './',
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    build: {
      outDir: join(process.cwd(), WORK, 'others'),
      emptyOutDir: true,
      target: 'esnext',
      rolldownOptions: {
        input: ['tests/bench/pages/vis.html', 'tests/bench/pages/recharts.html'],
      },
    },
  });
}

/** A site with so many invented events: Postura at its root, the others beside it. */
export async function makeSite(events: number): Promise<{ root: string; index: CorpusIndex }> {
  const root = `${WORK}/site-${events}`;
  await cp(`${WORK}/app`, root, { recursive: true });
  await cp(`${WORK}/others`, root, { recursive: true });
  const actors = Math.min(1000, Math.max(50, events / 50));
  await must(`npm run synth -- --events ${events} --actors ${actors} --out ${root}/data`);
  const index = await readIndex(`${root}/data`);
  if (events <= 100_000) await writeFile(`${root}/items.json`, JSON.stringify(itemsOf(index)));
  return { root, index };
}

async function readIndex(data: string): Promise<CorpusIndex> {
  const read = async <T>(path: string) => JSON.parse(await readFile(join(data, path), 'utf8')) as T;
  const manifest = await read<Manifest>('manifest.json');
  if (manifest.parts === null) return corpusIndex(await read<IndexFile>(manifest.index.path));
  const { who, facets, articles, stances, texts } = manifest.parts;
  const parts: IndexParts = {
    draw: await read(manifest.index.path),
    who: await read(who.path),
    facets: await read(facets.path),
    articles: await read(articles.path),
    stances: await read(stances.path),
    texts: await Promise.all(texts.map(({ path }) => read<IndexParts['texts'][number]>(path))),
  };
  return corpusIndex(assembleIndex(parts), parts);
}

/** The dated events, for timelines that know a start and an end. */
function itemsOf({ events, lanes }: CorpusIndex): Item[] {
  const laneNumber = new Map(lanes.map(({ id }, i) => [id, i]));
  const items: Item[] = [];
  for (const { row, title, lane } of events) {
    const min = events.columns.min[row] ?? NO_START;
    const max = events.columns.max[row] ?? NO_END;
    const start = min === NO_START ? max : min;
    if (start === NO_END || start === NO_START) continue;
    const end = min === NO_START || max === NO_END || max === min ? null : max;
    items.push({ row, start, end, lane: laneNumber.get(lane.id) ?? 0, title: title.es });
  }
  return items;
}

async function must(command: string): Promise<void> {
  if (!(await runCommand(command))) throw new Error(`${command} failed`);
}
