import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IndexFile } from '#src/schema/index-file.ts';
import type { Manifest } from '#src/schema/manifest.ts';
import { notFoundPage } from '#src/pipeline/static-pages/not-found-page.ts';
import { pagePaths, type PageIndex } from '#src/pipeline/static-pages/page-paths.ts';
import { rebasePage } from '#src/pipeline/static-pages/rebase-page.ts';

/**
 * Writes a page for every known path of the app into a finished build, and `404.html`, so that
 * deep links work on hosts that only know files.
 *
 * @param outDir the build: its `index.html` and its `data/`
 * @returns how many pages were written
 * @throws when `data/` has no manifest, that is, when the pipeline has not run
 */
export async function writePages(outDir: string): Promise<number> {
  const startPage = await readFile(join(outDir, 'index.html'), 'utf8');
  const paths = pagePaths(await readIndex(join(outDir, 'data')));
  for (const path of paths) {
    const folder = join(outDir, path);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'index.html'), rebasePage(startPage, path.split('/').length));
  }
  await writeFile(join(outDir, '404.html'), notFoundPage(startPage));
  return paths.length + 1;
}

/**
 * Data that the pipeline has checked and written: not checked again. Of an index in parts only the
 * screens get pages: files for a hundred thousand events would be the most of the site, and
 * `404.html` serves their addresses.
 */
async function readIndex(dataDir: string): Promise<PageIndex> {
  const manifest: Manifest = JSON.parse(await readFile(join(dataDir, 'manifest.json'), 'utf8'));
  if (manifest.parts) return { events: { id: [] }, actors: [], articles: [], retired: [] };
  const index: IndexFile = JSON.parse(await readFile(join(dataDir, manifest.index.path), 'utf8'));
  return index;
}
