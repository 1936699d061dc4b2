import type { Plugin } from 'vite';
import { metaPolicy } from '#src/pipeline/hosting/security-headers.ts';

/**
 * Puts the content security policy first in the head of the built page, so that it holds on hosts
 * that send no headers. The dev server needs inline scripts of its own and goes without.
 */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
