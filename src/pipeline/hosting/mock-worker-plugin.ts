import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

/** Serves the service worker of the mocks while developing. No build contains it. */
export function mockWorker(): Plugin {
  const require = createRequire(import.meta.url);
  return {
    name: 'mock-worker',
    apply: 'serve',
    configureServer({ config, middlewares }) {
      const script = readFile(require.resolve('msw/mockServiceWorker.js'));
      middlewares.use(`${config.base}mockServiceWorker.js`, (_request, response) => {
        response.setHeader('Content-Type', 'text/javascript');
        void script.then((text) => response.end(text));
      });
    },
  };
}
