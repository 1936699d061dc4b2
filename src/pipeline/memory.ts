import type { CodingResult } from './coding/code-article.ts';
import type { ArticleBytes } from './reading/read-article.ts';
import type { YamlRead } from './reading/read-yaml-file.ts';
import type { Registries } from './reading/corpus.ts';

type Bytes = Uint8Array | null;

/**
 * What a process keeps of one build for the next. Reading a file and coding an article are pure
 * functions: for the same bytes, and the same registries, what was found before is found again.
 */
export type BuildMemory = {
  /** As `read` makes it of these bytes. */
  readFile<T>(path: string, bytes: Uint8Array, read: () => YamlRead<T>): YamlRead<T>;
  codeArticle(bytes: ArticleBytes, registries: Registries, code: () => CodingResult): CodingResult;
  /** Drops what is known of articles that are not among these. */
  keepArticles(ids: ReadonlySet<string>): void;
};

/** For who builds once. */
export const NO_MEMORY: BuildMemory = {
  readFile: (_path, _bytes, read) => read(),
  codeArticle: (_bytes, _registries, code) => code(),
  keepArticles: () => {},
};

export function createMemory(): BuildMemory {
  const files = new Map<string, { bytes: Uint8Array; read: YamlRead<unknown> }>();
  const articles = new Map<string, ArticleBytes & { sources: unknown[]; result: CodingResult }>();
  return {
    readFile<T>(path: string, bytes: Uint8Array, read: () => YamlRead<T>) {
      const before = files.get(path);
      // A path is always read by the same schema.
      if (before && isSame(before.bytes, bytes)) return before.read as YamlRead<T>;
      const made = read();
      files.set(path, { bytes, read: made });
      return made;
    },
    codeArticle(bytes, registries, code) {
      const sources = sourcesOf(registries);
      const before = articles.get(bytes.id);
      if (
        before &&
        isSame(before.article, bytes.article) &&
        isSame(before.coding, bytes.coding) &&
        before.sources.every((source, i) => source === sources[i])
      ) {
        return before.result;
      }
      const result = code();
      articles.set(bytes.id, { ...bytes, sources, result });
      return result;
    },
    keepArticles(ids) {
      for (const id of articles.keys()) if (!ids.has(id)) articles.delete(id);
    },
  };
}

/** The documents of the registries, each the very same for as long as its file is. */
function sourcesOf({ corpus, sources, actors, issues, events, retired }: Registries): unknown[] {
  return [corpus, sources, actors, issues, events, retired].map(({ source }) => source);
}

function isSame(a: Bytes, b: Bytes): boolean {
  return a === b || (a !== null && b !== null && Buffer.compare(a, b) === 0);
}
