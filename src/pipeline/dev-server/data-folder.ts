import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Connect } from 'vite';

const FILE = /^(?:[a-z]+\/)?[a-z0-9.-]+\.json$/;

/**
 * Serves the data set as it stands on disk. Vite itself learns of new files in `public/` only
 * after a while, and until then answers with the page.
 */
export function serveDataFolder(base: string, folder: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = request.url?.split('?')[0] ?? '';
    if (!path.startsWith(base)) {
      next();
      return;
    }
    answer(folder, path.slice(base.length), response).catch(next);
  };
}

async function answer(folder: string, name: string, response: ServerResponse): Promise<void> {
  const bytes = FILE.test(name) ? await readFile(join(folder, name)).catch(() => null) : null;
  if (bytes === null) {
    response.statusCode = 404;
    response.end();
    return;
  }
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Cache-Control', 'no-cache');
  response.end(bytes);
}
