import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { writePages } from '#src/pipeline/static-pages/write-pages.ts';

/** Adds the pages for deep links once the build stands, `public/` included. */
export function staticPages(): Plugin {
  let outDir = '';
  return {
    name: 'static-pages',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    closeBundle: {
      sequential: true,
      async handler(error) {
        if (error !== undefined) return;
        const count = await writePages(outDir);
        this.info(`${count} pages for deep links`);
      },
    },
  };
}
