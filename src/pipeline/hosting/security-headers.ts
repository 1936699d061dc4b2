/**
 * The content security policy: files of the app's own origin and nothing else; no inline code or
 * style; no string ever becomes markup or script (Trusted Types).
 */
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** The policy as pages carry it: browsers ignore `frame-ancestors` in a `<meta>`, with a warning. */
export const metaPolicy = directives
  .filter((directive) => !directive.startsWith('frame-ancestors'))
  .join('; ');

/** What a host sends with every response. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': directives.join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};

/**
 * `Cache-Control` of a file: those in `assets/` and `data/` carry a hash of their content in the
 * name and never change; only `data/manifest.json` and what has a plain name must be asked for anew.
 *
 * @param path below the folder of the build, without a leading slash
 */
export function cacheControl(path: string): string {
  const hashed = /^(assets|data)\//.test(path) && path !== 'data/manifest.json';
  return hashed ? 'public, max-age=31536000, immutable' : 'no-cache';
}
