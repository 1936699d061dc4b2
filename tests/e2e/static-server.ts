import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { createStaticHost } from '#src/pipeline/hosting/static-host.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    base: { type: 'string', default: '/' },
    root: { type: 'string', default: 'dist' },
  },
});
const host = createStaticHost(values.root, values.base);

createServer((request, response) => {
  host(request, response).catch((error: unknown) => {
    console.error(error);
    response.destroy();
  });
}).listen(Number(values.port), '127.0.0.1');
