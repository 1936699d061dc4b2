import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { corpusIndex } from '#src/domain/corpus-index.ts';
import { evidenceBook } from '#src/domain/evidence-book.ts';
import type { ArticleFile } from '#src/schema/article-file.ts';
import type { EvidenceFile } from '#src/schema/evidence-file.ts';
import type { IndexFile } from '#src/schema/index-file.ts';
import type { DrawFile } from '#src/schema/index-parts.ts';
import type { FileEntry, Manifest } from '#src/schema/manifest.ts';
import { DataError } from './data-error.ts';
import { fetchDataFile, fetchManifest } from './fetch-json.ts';

/** The manifest that this page works with. It stays until the page is loaded anew, so that builds never mix. */
export function manifestQuery() {
  return queryOptions({
    queryKey: ['manifest'],
    queryFn: fetchManifest,
    gcTime: Infinity,
  });
}

/** The index, decoded once: the cache holds the decoded form, which all components share. */
export function indexQuery() {
  return queryOptions({
    queryKey: ['index'],
    queryFn: async ({ client }) => {
      const { index, buildId, parts } = await client.ensureQueryData(manifestQuery());
      const file = await fetchDataFile<IndexFile | DrawFile>(index, buildId);
      try {
        if (parts === null) return corpusIndex(file as IndexFile);
        const { drawnIndex } = await import('./index-parts.ts');
        return drawnIndex(file as DrawFile);
      } catch (cause) {
        throw new DataError({ kind: 'inconsistent' }, index.path, { cause });
      }
    },
    gcTime: Infinity,
  });
}

/** One shard of the evidence; the index says in which shard an event's or a stance's evidence is. */
export function evidenceQuery(shard: number) {
  return queryOptions({
    queryKey: ['evidence', shard],
    queryFn: async ({ client }) => {
      const { buildId } = await client.ensureQueryData(manifestQuery());
      const { evidence } = await fileList(client);
      const entry = entryOf(evidence[shard], `evidence/${shard}`);
      return fetchDataFile<EvidenceFile>(entry, buildId);
    },
  });
}

/**
 * The evidence of several shards, merged once for all who ask for the same ones. It fails only
 * when nothing came; `missing` says how many shards did not.
 */
export function evidenceBookQuery(shards: readonly number[]) {
  const wanted = [...new Set(shards)].toSorted((a, b) => a - b);
  return queryOptions({
    queryKey: ['evidence-book', ...wanted],
    queryFn: async ({ client }) => {
      const results = await Promise.allSettled(
        wanted.map((shard) => client.ensureQueryData(evidenceQuery(shard))),
      );
      const files = results.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      const failure = results.find((one) => one.status === 'rejected');
      if (failure && files.length === 0) throw failure.reason;
      return { book: evidenceBook(files), missing: wanted.length - files.length };
    },
    retry: false,
  });
}

/** Text and anchors of an article. Its id is looked up in the index; the path comes from the manifest. */
export function articleQuery(id: string) {
  return queryOptions({
    queryKey: ['article', id],
    queryFn: async ({ client }) => {
      const { articles } = await client.ensureQueryData(indexQuery());
      const { buildId } = await client.ensureQueryData(manifestQuery());
      const { articles: entries } = await fileList(client);
      const row = articles.findIndex((article) => article.id === id);
      return fetchDataFile<ArticleFile>(entryOf(entries[row], 'articles'), buildId);
    },
  });
}

async function fileList(client: QueryClient): Promise<Pick<Manifest, 'evidence' | 'articles'>> {
  const manifest = await client.ensureQueryData(manifestQuery());
  if (manifest.parts === null) return manifest;
  const { fetchFileList } = await import('./index-parts.ts');
  return fetchFileList(client);
}

function entryOf(entry: FileEntry | undefined, file: string): FileEntry {
  if (!entry) throw new DataError({ kind: 'inconsistent' }, file);
  return entry;
}
