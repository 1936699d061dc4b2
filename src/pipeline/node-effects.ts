import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { CorpusEntry, CorpusReader, OutputFolder } from './effects.ts';

const STAGE = '.stage';

/** Reads a corpus from a folder. */
export function corpusFolder(root: string): CorpusReader {
  return {
    async list() {
      const entries: CorpusEntry[] = [];
      await collect(root, '', entries);
      return entries;
    },
    read: (path) => readFile(join(root, path)),
  };
}

/** Writes a data set to a folder. The stage is a part of it, so that a move is a rename. */
export function outputFolder(root: string): OutputFolder {
  const stage = join(root, STAGE);
  const made = new Map<string, Promise<unknown>>();
  /** Makes the folder of a file, once. */
  const makeFolderOf = (file: string) => {
    const folder = dirname(file);
    const making = made.get(folder) ?? mkdir(folder, { recursive: true });
    made.set(folder, making);
    return making;
  };
  return {
    async list() {
      const names = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
      return names
        .filter((entry) => !entry.isDirectory())
        .map((entry) => posix(relative(root, join(entry.parentPath, entry.name))))
        .filter((path) => !path.startsWith(`${STAGE}/`));
    },
    async openStage() {
      made.clear();
      await rm(stage, { recursive: true, force: true });
    },
    async stage(path, text) {
      await makeFolderOf(join(stage, path));
      await writeFile(join(stage, path), text);
    },
    async publish(path) {
      await makeFolderOf(join(root, path));
      await rename(join(stage, path), join(root, path));
    },
    remove: (path) => rm(join(root, path), { force: true }),
    closeStage: () => rm(stage, { recursive: true, force: true }),
  };
}

/** Whether one of the folders lies in the other, or both are the same. */
export function overlap(a: string, b: string): boolean {
  const [first, second] = [resolve(a) + sep, resolve(b) + sep];
  return first.startsWith(second) || second.startsWith(first);
}

async function collect(root: string, folder: string, entries: CorpusEntry[]): Promise<void> {
  for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) await collect(root, path, entries);
    else entries.push({ path, kind: entry.isFile() ? 'file' : 'link' });
  }
}

function posix(path: string): string {
  return path.split(sep).join('/');
}
