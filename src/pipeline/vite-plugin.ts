import { join, relative } from 'node:path';
import { normalizePath, type ErrorPayload, type Plugin, type ViteDevServer } from 'vite';
import { build } from './build.ts';
import { serveData } from './dev-server/data-folder.ts';
import { failureOverlay, problemsOverlay } from './dev-server/overlay-payload.ts';
import { oneAtATime } from './dev-server/one-at-a-time.ts';
import { watchedCorpus } from './dev-server/watched-corpus.ts';
import type { BuildEffects } from './effects.ts';
import type { DataSet } from './emitting/data-set.ts';
import { createMemory } from './memory.ts';
import { corpusFolder, outputFolder } from './node-effects.ts';
import { writeDataSet } from './write-data-set.ts';

/** Editors save in several steps: milliseconds of quiet after which a save is over. */
const QUIET = 60;

/**
 * While the dev server runs: builds the data at the start and whenever a file of the corpus is
 * saved, and reloads the page. Problems are told in the terminal and over the page; the data of
 * the last good build stay.
 */
export function corpusData(): Plugin {
  return {
    name: 'corpus-data',
    apply: 'serve',
    async configureServer(server) {
      const { root, publicDir, base } = server.config;
      const corpus = join(root, 'corpus');
      const out = join(publicDir, 'data');
      const data = serveData(`${base}data/`, out);
      server.middlewares.use(data.middleware);
      const reader = watchedCorpus(corpusFolder(corpus));
      const output = outputFolder(out);
      let built: DataSet | null = null;
      const rebuild = oneAtATime(
        createRebuild(server, corpus, { corpus: reader, output }, (latest) => {
          built = latest;
          data.show(latest);
        }),
      );
      // The page does not wait until all is on disk, where a preview looks for it.
      const write = oneAtATime(async () => {
        if (built) await writeDataSet(built, output);
      });
      const logFailure = (error: unknown) => server.config.logger.error(asError(error).message);
      let timer: NodeJS.Timeout | undefined;
      server.watcher.on('all', (event, file) => {
        const path = normalizePath(file);
        if (!path.startsWith(`${normalizePath(corpus)}/`)) return;
        reader.changed(event, normalizePath(relative(corpus, file)));
        clearTimeout(timer);
        timer = setTimeout(() => void rebuild().then(write).catch(logFailure), QUIET);
      });
      await rebuild();
      await write().catch(logFailure);
    },
  };
}

/**
 * A build that keeps what it has worked out for the next one, and tells the terminal and the page
 * how it went. It writes nothing: a data set without problems is shown.
 */
function createRebuild(
  server: ViteDevServer,
  folder: string,
  effects: Omit<BuildEffects, 'log'>,
  show: (data: DataSet) => void,
): () => Promise<void> {
  const { logger, root } = server.config;
  const corpusName = normalizePath(relative(root, folder));
  const memory = createMemory();
  let buildId: string | null = null;
  let failure: ErrorPayload | null = null;

  // A page that is opened or reloaded while the corpus has problems is told them too.
  server.ws.on('connection', () => {
    if (failure) server.ws.send(failure);
  });

  return async () => {
    const lines: string[] = [];
    const log = (text: string) => lines.push(text);
    const input = { corpusName, checkOnly: true };
    const result = await build(input, { ...effects, log }, memory).catch(asError);
    if (!(result instanceof Error) && result.ok) {
      const { data } = result;
      show(data);
      logger.info(lines.join('\n'), { timestamp: true });
      const changed = buildId !== null && buildId !== data.buildId;
      if (changed || failure) server.ws.send({ type: 'full-reload' });
      failure = null;
      buildId = data.buildId;
      return;
    }
    const report = result instanceof Error ? result.message : lines.join('\n');
    logger.error(`\n${report}\n`, { timestamp: true });
    failure =
      result instanceof Error
        ? failureOverlay(result)
        : problemsOverlay(result.problems, normalizePath(folder));
    server.ws.send(failure);
  };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
