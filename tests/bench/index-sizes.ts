import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Manifest } from '#src/schema/manifest.ts';

/** Kilobytes, gzip, of what is fetched until bars are drawn, and until actors and dates filter. */
export type IndexSizes = { toDraw: number; toFilter: number };

export async function indexSizes(data: string): Promise<IndexSizes> {
  const size = async (path: string) => gzipSync(await readFile(join(data, path))).length / 1000;
  const manifest = JSON.parse(await readFile(join(data, 'manifest.json'), 'utf8')) as Manifest;
  const toDraw = (await size('manifest.json')) + (await size(manifest.index.path));
  const who = manifest.parts ? await size(manifest.parts.who.path) : 0;
  return { toDraw, toFilter: toDraw + who };
}
