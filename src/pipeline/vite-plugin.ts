import { join, relative } from 'node:path';
import { normalizePath, type ErrorPayload, type Plugin, type ViteDevServer } from 'vite';
import { build } from './build.ts';
import { serveDataFolder } from './dev-server/data-folder.ts';
import { failureOverlay, problemsOverlay } from './dev-server/overlay-payload.ts';
import { oneAtATime } from './dev-server/one-at-a-time.ts';
import { corpusFolder, outputFolder } from './node-effects.ts';

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
      server.middlewares.use(serveDataFolder(`${base}data/`, out));
      const rebuild = oneAtATime(createRebuild(server, corpus, out));
      let timer: NodeJS.Timeout | undefined;
      server.watcher.on('all', (_event, file) => {
        if (!normalizePath(file).startsWith(`${normalizePath(corpus)}/`)) return;
        clearTimeout(timer);
        timer = setTimeout(() => void rebuild(), QUIET);
      });
      await rebuild();
    },
  };
}

function createRebuild(server: ViteDevServer, corpus: string, out: string): () => Promise<void> {
  const { logger, root } = server.config;
  const corpusName = normalizePath(relative(root, corpus));
  let buildId: string | null = null;
  let failure: ErrorPayload | null = null;

  // A page that is opened or reloaded while the corpus has problems is told them too.
  server.ws.on('connection', () => {
    if (failure) server.ws.send(failure);
  });

  return async () => {
    const lines: string[] = [];
    const effects = {
      corpus: corpusFolder(corpus),
      output: outputFolder(out),
      log: (text: string) => lines.push(text),
    };
    const result = await build({ corpusName, checkOnly: false }, effects).catch(asError);
    if (!(result instanceof Error) && result.ok) {
      logger.info(lines.join('\n'), { timestamp: true });
      const changed = buildId !== null && buildId !== result.buildId;
      if (changed || failure) server.ws.send({ type: 'full-reload' });
      failure = null;
      buildId = result.buildId;
      return;
    }
    const report = result instanceof Error ? result.message : lines.join('\n');
    logger.error(`\n${report}\n`, { timestamp: true });
    failure =
      result instanceof Error
        ? failureOverlay(result)
        : problemsOverlay(result.problems, normalizePath(corpus));
    server.ws.send(failure);
  };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
