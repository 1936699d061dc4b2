/**
 * The folder the app is served from, as a URL path with a slash at both ends: `/` or `/some/base/`.
 *
 * A build does not know where it will be copied to, so the path is read from where this very code
 * was loaded: every chunk lies in `assets/`, directly under the base. The dev server and tests have
 * sources, not chunks, and know their base.
 */
export const basePath = import.meta.env.PROD
  ? parentFolder(import.meta.url)
  : import.meta.env.BASE_URL;

function parentFolder(chunkUrl: string): string {
  return new URL('../', chunkUrl).pathname;
}
