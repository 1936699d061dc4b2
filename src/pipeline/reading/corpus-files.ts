import type { CorpusEntry } from '#src/pipeline/effects.ts';
import type { CorpusFiles } from './corpus.ts';

export const REGISTRY_FILES = [
  'corpus.yaml',
  'sources.yaml',
  'actors.yaml',
  'issues.yaml',
  'events.yaml',
  'ids.yaml',
] as const;
/** A file without which there is a corpus all the same. */
export const OPTIONAL_FILE = 'ids.yaml';
export type RegistryFile = (typeof REGISTRY_FILES)[number];

const ARTICLE = /^articles\/([^/]+)\.md$/;
const CODING = /^codings\/([^/]+)\.yaml$/;

/** Tells the files of a corpus apart by their names; links count as not there. */
export function corpusFiles(entries: readonly CorpusEntry[]): CorpusFiles {
  const files = entries.filter((entry) => entry.kind === 'file').map((entry) => entry.path);
  return {
    entries,
    articles: idsOf(files, ARTICLE),
    codings: idsOf(files, CODING),
  };
}

/** Whether a file of this name has a part in a corpus. */
export function isCorpusFile(path: string): boolean {
  return (
    path === 'README.md' ||
    REGISTRY_FILES.some((name) => name === path) ||
    ARTICLE.test(path) ||
    CODING.test(path)
  );
}

function idsOf(files: readonly string[], pattern: RegExp): Set<string> {
  return new Set(files.flatMap((path) => pattern.exec(path)?.[1] ?? []));
}
