import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { CorpusEntry, CorpusReader, OutputFolder } from './effects.ts';

const STAGE = /^\.stage-(\d+)$/;

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

/**
 * Writes a data set to a folder. The stage is a part of it, so that a move is a rename, and each
 * process has its own: a dev server and a build can write side by side.
 */
export function outputFolder(root: string): OutputFolder {
  const stage = join(root, `.stage-${process.pid}`);
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
        .filter((path) => !STAGE.test(path.split('/')[0] ?? ''));
    },
    async openStage() {
      made.clear();
      for (const left of await leftStages(root)) await rm(left, { recursive: true, force: true });
    },
    async stage(path, bytes) {
      await makeFolderOf(join(stage, path));
      await writeFile(join(stage, path), bytes);
    },
    async publish(path) {
      await makeFolderOf(join(root, path));
      await rename(join(stage, path), join(root, path));
    },
    remove: (path) => rm(join(root, path), { force: true }),
    closeStage: () => rm(stage, { recursive: true, force: true }),
  };
}

/** Stages of this process and of those that ended before they could clear theirs. */
async function leftStages(root: string): Promise<string[]> {
  const names = await readdir(root).catch(() => []);
  return names
    .filter((name) => {
      const pid = STAGE.exec(name)?.[1];
      return pid !== undefined && (Number(pid) === process.pid || !isRunning(Number(pid)));
    })
    .map((name) => join(root, name));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Another user's process may not be asked, but it runs.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
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
