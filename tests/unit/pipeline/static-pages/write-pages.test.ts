import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writePages } from '#src/pipeline/static-pages/write-pages.ts';

const index = {
  events: { id: ['visit'] },
  actors: [{ id: 'peru' }],
  articles: [{ id: 'first-article' }],
  retired: [
    { entity: 'event', id: 'old-visit', redirect: 'visit' },
    { entity: 'issue', id: 'old-issue', removed: { es: 'Retirado', en: 'Withdrawn' } },
  ],
};

let dist = '';

beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), 'pages-'));
  await mkdir(join(dist, 'data'));
  await writeFile(join(dist, 'index.html'), '<script src="./assets/a.js"></script>');
});
afterEach(() => rm(dist, { recursive: true }));

describe('writing the pages of a build', () => {
  test('gives every screen, every id and every retired id that has a page a file of its own', async () => {
    await writeData();
    await writePages(dist);
    for (const path of ['timeline', 'matrix', 'actors', 'articles']) {
      expect(await page(path)).toContain('"../assets/a.js"');
    }
    for (const path of [
      'events/visit',
      'events/old-visit',
      'actors/peru',
      'articles/first-article',
    ]) {
      expect(await page(path)).toContain('"../../assets/a.js"');
    }
    await expect(page('issues/old-issue')).rejects.toThrow('ENOENT');
  });

  test('fails when the pipeline has not run', async () => {
    await expect(writePages(dist)).rejects.toThrow('manifest.json');
  });
});

async function writeData() {
  const manifest = { index: { path: 'index.1a2b.json' } };
  await writeFile(join(dist, 'data', 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(dist, 'data', 'index.1a2b.json'), JSON.stringify(index));
}

function page(path: string): Promise<string> {
  return readFile(join(dist, path, 'index.html'), 'utf8');
}
