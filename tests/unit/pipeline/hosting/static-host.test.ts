import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { IncomingHttpHeaders, Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createStaticHost } from '#src/pipeline/hosting/static-host.ts';

let folder = '';
let server: Server;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'host-'));
  const root = join(folder, 'dist');
  await mkdir(join(root, 'timeline'), { recursive: true });
  await mkdir(join(root, 'assets'));
  await mkdir(join(root, 'data'));
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(root, 'index.html'), 'start');
  await writeFile(join(root, '404.html'), 'unknown');
  await writeFile(join(root, 'timeline', 'index.html'), 'timeline');
  await writeFile(join(root, 'assets', 'a-1.js'), 'code');
  await writeFile(join(root, 'data', 'manifest.json'), '{}');
  const host = createStaticHost(root, '/some/base/');
  server = createServer((incoming, response) => void host(incoming, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(async () => {
  await new Promise((done) => server.close(done));
  await rm(folder, { recursive: true });
});

describe('a plain static host', () => {
  test('serves a folder by its index page, after a redirect that keeps the query', async () => {
    expect(await get('/some/base/timeline/')).toMatchObject({ status: 200, body: 'timeline' });
    const bare = await get('/some/base/timeline?from=2026-01-01&q=a?b');
    expect(bare.status).toBe(302);
    expect(bare.headers.location).toBe('/some/base/timeline/?from=2026-01-01&q=a?b');
    expect((await get('/some/base')).headers.location).toBe('/some/base/');
  });

  test.each([
    '/some/base/nowhere',
    '/some/base/assets/',
    '/some/base/index.html/',
    '/some/base/%',
    '/some/base/%00',
    '/elsewhere/',
  ])('answers %s with the page for unknown addresses', async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, body: 'unknown' });
  });

  test.each([
    '/some/base/../secret.txt',
    '/some/base/%2e%2e/secret.txt',
    '/some/base/..%2fsecret.txt',
    '/some/base/timeline/..%2f..%2f..%2fsecret.txt',
  ])('serves nothing outside its folder: %s', async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, body: 'unknown' });
  });

  test('lets browsers keep hashed files forever and asks them to check all others', async () => {
    expect(await caching('/some/base/assets/a-1.js')).toBe('public, max-age=31536000, immutable');
    expect(await caching('/some/base/data/manifest.json')).toBe('no-cache');
    expect(await caching('/some/base/')).toBe('no-cache');
    expect(await caching('/some/base/nowhere')).toBe('no-cache');
  });

  test('sends the security headers with every answer, errors and redirects included', async () => {
    for (const path of ['/some/base/', '/some/base/nowhere', '/some/base/timeline']) {
      const { headers } = await get(path);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    }
  });

  test('takes no other method than GET and HEAD', async () => {
    expect((await get('/some/base/', 'POST')).status).toBe(405);
    expect(await get('/some/base/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });
});

async function caching(path: string): Promise<string | undefined> {
  return (await get(path)).headers['cache-control'];
}

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A request by hand: `fetch` would tidy the path before sending it. */
async function get(path: string, method = 'GET'): Promise<Answer> {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const { port } = address;
  return await new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body });
      });
    })
      .on('error', reject)
      .end();
  });
}
