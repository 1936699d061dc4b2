import { createServer } from 'node:http';
import { createStaticHost } from '#src/pipeline/hosting/static-host.ts';
import { freePort } from '#tests/e2e/free-port.ts';

const BASE = '/bench/';

/** Serves a folder on this machine alone. */
export async function servedAt(root: string): Promise<{ url: string; close: () => void }> {
  const host = createStaticHost(root, BASE);
  const server = createServer((request, response) => {
    host(request, response).catch(() => response.destroy());
  });
  const port = await freePort();
  await new Promise<void>((done) => {
    server.listen(port, '127.0.0.1', done);
  });
  return { url: `http://127.0.0.1:${port}${BASE}`, close: () => void server.close() };
}
