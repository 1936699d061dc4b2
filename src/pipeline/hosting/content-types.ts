import { extname } from 'node:path';

const byExtension = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.woff2', 'font/woff2'],
]);

/** The media type of a file by its name. With `nosniff` a wrong one would keep it from loading. */
export function contentType(path: string): string {
  return byExtension.get(extname(path)) ?? 'application/octet-stream';
}
