import type { ArticleFile } from '#src/schema/article-file.ts';
import type { EvidenceFile } from '#src/schema/evidence-file.ts';
import type { IndexFile } from '#src/schema/index-file.ts';
import type { FileEntry, Manifest } from '#src/schema/manifest.ts';

/** Reads a file of the data set by its path below data/; null where there is none. */
export type ReadFile = (path: string) => Promise<Uint8Array<ArrayBuffer> | null>;

/** The whole data set, decoded. */
export type Dataset = {
  manifest: Manifest;
  index: IndexFile;
  evidence: EvidenceFile[];
  articles: ArticleFile[];
};

/** Reads a data set by its manifest, changes it, and gives it out as if it had been built so. */
export function edited(read: ReadFile, edit: (dataset: Dataset) => Dataset): ReadFile {
  let files: Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> | undefined;
  return async (path) => {
    files ??= loadDataset(read).then((dataset) => packed(edit(dataset)));
    return (await files).get(path) ?? null;
  };
}

async function loadDataset(read: ReadFile): Promise<Dataset> {
  const parse = async <T>(path: string) =>
    JSON.parse(new TextDecoder().decode((await read(path)) ?? undefined)) as T;
  const manifest = await parse<Manifest>('manifest.json');
  return {
    manifest,
    index: await parse<IndexFile>(manifest.index.path),
    evidence: await Promise.all(manifest.evidence.map(({ path }) => parse<EvidenceFile>(path))),
    articles: await Promise.all(manifest.articles.map(({ path }) => parse<ArticleFile>(path))),
  };
}

/** The files of a data set, with a manifest that vouches for them. */
async function packed({ manifest, index, evidence, articles }: Dataset) {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const add = async (entry: FileEntry, content: unknown): Promise<FileEntry> => {
    const bytes = new TextEncoder().encode(JSON.stringify(content));
    files.set(entry.path, bytes);
    return { path: entry.path, bytes: bytes.length, sha256: await sha256(bytes) };
  };
  const addAll = (entries: readonly FileEntry[], contents: readonly unknown[]) =>
    Promise.all(
      entries.slice(0, contents.length).map((entry, place) => add(entry, contents[place])),
    );
  const entries = {
    index: await add(manifest.index, index),
    evidence: await addAll(manifest.evidence, evidence),
    articles: await addAll(manifest.articles, await Promise.all(articles.map(sealed))),
  };
  files.set('manifest.json', new TextEncoder().encode(JSON.stringify({ ...manifest, ...entries })));
  return files;
}

async function sealed(article: ArticleFile): Promise<ArticleFile> {
  return { ...article, sha256: await sha256(new TextEncoder().encode(article.text)) };
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
