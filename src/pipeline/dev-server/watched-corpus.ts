import type { CorpusEntry, CorpusReader } from '#src/pipeline/effects.ts';

/** A corpus that is read once, and again where it is told to have changed. */
export type WatchedCorpus = CorpusReader & {
  /** @param event of the watcher: `change`, `add`, `unlink`, `addDir` or `unlinkDir` */
  changed: (event: string, path: string) => void;
};

/** Asking each of thousands of files whether it has changed takes longer than building. */
export function watchedCorpus({ list, read }: CorpusReader): WatchedCorpus {
  let entries: Promise<CorpusEntry[]> | null = null;
  const files = new Map<string, Promise<Uint8Array>>();
  return {
    list() {
      entries ??= list();
      return entries;
    },
    read(path) {
      const known = files.get(path);
      if (known) return known;
      const reading = read(path);
      files.set(path, reading);
      reading.catch(() => files.delete(path));
      return reading;
    },
    changed(event, path) {
      files.delete(path);
      if (event === 'change') return;
      entries = null;
      // What a folder held goes, or comes back, without a word about each file.
      if (event.endsWith('Dir')) files.clear();
    },
  };
}
