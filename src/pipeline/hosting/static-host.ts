import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, relative, resolve, sep } from 'node:path';
import { contentType } from '#src/pipeline/hosting/content-types.ts';
import { cacheControl, securityHeaders } from '#src/pipeline/hosting/security-headers.ts';

type Answer =
  { status: 200 | 404; file: string } | { status: 302; location: string } | { status: 405 };

/**
 * Serves a built folder as any plain static host does: files as they are, a folder by its
 * `index.html` after a redirect to the slash, all else `404.html` with status 404. It knows
 * nothing of the app's routes.
 *
 * @param root the folder of the build
 * @param base the URL path that it is served under, with a slash at both ends
 */
export function createStaticHost(root: string, base: string) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    const answer = await answerTo(request, resolve(root), base);
    response.statusCode = answer.status;
    if (!('file' in answer)) {
      if (answer.status === 302) response.setHeader('Location', answer.location);
      response.end();
      return;
    }
    const path = relative(resolve(root), answer.file).split(sep).join('/');
    response.setHeader('Content-Type', contentType(path));
    response.setHeader('Cache-Control', cacheControl(path));
    const body = await readFile(answer.file);
    response.setHeader('Content-Length', body.byteLength);
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

async function answerTo(request: IncomingMessage, root: string, base: string): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return { status: 405 };
  const notFound: Answer = { status: 404, file: join(root, '404.html') };
  const [rawPath = '', ...query] = (request.url ?? '').split('?');
  const search = query.length === 0 ? '' : `?${query.join('?')}`;
  if (`${rawPath}/` === base) return { status: 302, location: base + search };

  const file = fileBelow(root, rawPath, base);
  if (file === undefined) return notFound;
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() === true) return rawPath.endsWith('/') ? notFound : { status: 200, file };
  if (found?.isDirectory() !== true) return notFound;
  const index = join(file, 'index.html');
  if ((await stat(index).catch(() => undefined)) === undefined) return notFound;
  if (!rawPath.endsWith('/')) return { status: 302, location: `${rawPath}/${search}` };
  return { status: 200, file: index };
}

/** The file that a URL path names; undefined outside the base, outside the root, or malformed. */
function fileBelow(root: string, rawPath: string, base: string): string | undefined {
  if (!rawPath.startsWith(base)) return undefined;
  try {
    const file = join(root, decodeURIComponent(rawPath.slice(base.length)));
    const inside = file === root || file === root + sep || file.startsWith(root + sep);
    return inside && !file.includes('\0') ? file : undefined;
  } catch {
    return undefined;
  }
}
