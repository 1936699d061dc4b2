import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Connect } from 'vite';
import { bytesOf, type DataSet } from '#src/pipeline/emitting/data-set.ts';

const FILE = /^(?:[a-z]+\/)?[a-z0-9.-]+\.json$/;

/**
 * Serves the last data set that was built, which need not be on disk yet, and else the one that
 * stands there. Vite itself learns of new files in `public/` only after a while, and until then
 * answers with the page.
 */
export function serveData(base: string, folder: string) {
  let served = new Map<string, DataSet['files'][number]>();
  const answer = async (name: string, response: ServerResponse) => {
    const built = served.get(name);
    const bytes = built ? bytesOf(built) : await fromDisk(folder, name);
    if (bytes === null) {
      response.statusCode = 404;
      response.end();
      return;
    }
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.setHeader('Cache-Control', 'no-cache');
    response.end(bytes);
  };
  const middleware: Connect.NextHandleFunction = (request, response, next) => {
    const path = request.url?.split('?')[0] ?? '';
    if (!path.startsWith(base)) {
      next();
      return;
    }
    answer(path.slice(base.length), response).catch(next);
  };
  return {
    middleware,
    show({ files }: DataSet) {
      served = new Map(files.map((file) => [file.path, file]));
    },
  };
}

function fromDisk(folder: string, name: string): Promise<Uint8Array | null> {
  return FILE.test(name) ? readFile(join(folder, name)).catch(() => null) : Promise.resolve(null);
}
