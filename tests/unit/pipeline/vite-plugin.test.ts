import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLogger, createServer, type HotPayload, type ViteDevServer } from 'vite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { corpusData } from '#src/pipeline/vite-plugin.ts';
import { readFiles, temporaryFolder, writeFiles } from './folders.ts';
import { changedFiles, exampleFiles, type Files } from './in-memory.ts';

const TIMEOUT = 30_000;
const waitFor = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 50 });

/** A dev server over a corpus: what it sends to the page, and what it prints. */
async function serve(files: Files) {
  const root = temporaryFolder();
  writeFiles(join(root, 'corpus'), files);
  writeFiles(join(root, 'public'), new Map([['favicon.svg', '<svg/>']]));
  const sent: HotPayload[] = [];
  const printed: string[] = [];
  const logger = createLogger('info');
  logger.info = (line) => printed.push(line);
  logger.error = (line) => printed.push(line);
  const server: ViteDevServer = await createServer({
    root,
    configFile: false,
    customLogger: logger,
    optimizeDeps: { noDiscovery: true },
    plugins: [
      {
        name: 'record',
        configureServer: ({ ws }) =>
          void vi
            .spyOn(ws, 'send')
            .mockImplementation((payload: unknown) => sent.push(payload as HotPayload)),
      },
      corpusData(),
    ],
    server: { host: '127.0.0.1', port: 0, hmr: { port: 0 } },
  });
  onTestFinished(() => server.close());
  await server.listen();
  const get = (path: string) => fetch(new URL(path, server.resolvedUrls?.local[0]));
  return { root, sent, printed, get };
}

const SOURCES = 'corpus/sources.yaml';
const edit = (root: string, from: string, to: string) => {
  const path = join(root, SOURCES);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};

test(
  'while the dev server runs, every save of the corpus reaches the page',
  { timeout: TIMEOUT },
  async () => {
    const { root, sent, printed, get } = await serve(exampleFiles());
    expect(printed.join('\n')).toContain('1 article, 2 events');
    const first = await (await get('data/manifest.json')).json();

    edit(root, 'name: El Faro', 'name: La Boya');
    await waitFor(() => expect(sent).toContainEqual({ type: 'full-reload' }));
    const second = await (await get('data/manifest.json')).json();
    expect(second.buildId).not.toBe(first.buildId);
    const index = await (await get(`data/${second.index.path}`)).json();
    expect(index.sources).toMatchObject([{ name: 'La Boya' }]);
  },
);

test(
  'a fault is shown in the terminal and over the page, and the last good data stay',
  { timeout: TIMEOUT },
  async () => {
    const { root, sent, printed } = await serve(exampleFiles());
    const good = readFiles(join(root, 'public/data'));

    edit(root, 'reliability: C', 'reliability: X');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      type: 'error',
      err: {
        message: 'reliability cannot be "X".',
        loc: { file: join(root, SOURCES), line: 3, column: 16 },
        frame: expect.stringContaining('> 3 |   reliability: X'),
        stack: expect.stringContaining('1 problem in 1 file'),
      },
    });
    expect(printed.at(-1)).toContain(`${SOURCES}:3:16  schema`);
    expect(readFiles(join(root, 'public/data'))).toEqual(good);

    edit(root, 'reliability: X', 'reliability: C');
    await waitFor(() => expect(sent.at(-1)).toEqual({ type: 'full-reload' }));
  },
);

test(
  'a corpus with faults does not keep the server from starting',
  { timeout: TIMEOUT },
  async () => {
    const { printed, get } = await serve(
      changedFiles(['sources.yaml', 'reliability: C', 'reliability: X']),
    );
    expect(printed.join('\n')).toContain('reliability cannot be "X".');
    // Not the page of the app, which would be taken for broken data.
    expect((await get('data/manifest.json')).status).toBe(404);
    expect((await get('data/..%2ffavicon.svg')).status).toBe(404);
  },
);
