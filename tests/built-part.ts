import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Manifest = Record<string, { file: string; name?: string }>;

/**
 * The file in `assets/` of a part of the app; files have no names of their own.
 *
 * @param folder of a built app
 * @param name of the module that the part begins with, or of the group that it is
 * @throws where no part is called so
 */
export function builtPart(folder: string, name: string): string {
  const path = join(folder, '.vite/manifest.json');
  const manifest: Manifest = JSON.parse(readFileSync(path, 'utf8'));
  const found = Object.values(manifest).find((part) => part.name === name);
  if (!found) throw new Error(`no part of ${folder} is called ${name}`);
  return found.file.replace(/^assets\//, '');
}
