import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { writePages } from '#src/pipeline/static-pages/write-pages.ts';

/** Adds the pages for deep links once the build stands, `public/` included. */
export function staticPages(): Plugin {
  let outDir = '';
  let isWritten = false;
  return {
    name: 'static-pages',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    writeBundle() {
      isWritten = true;
    },
    closeBundle: {
      sequential: true,
      async handler() {
        // Of a build that failed, its own error is to be seen.
        if (!isWritten) return;
        const count = await writePages(outDir);
        this.info(`${count} pages for deep links`);
      },
    },
  };
}
