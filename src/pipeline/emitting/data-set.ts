import { manifestSchema, SCHEMA_VERSION, type FileEntry } from '#src/schema/manifest.ts';
import { articleBodyOf } from './article-body.ts';
import type { Body } from './body.ts';
import { evidenceBodyOf } from './evidence-body.ts';
import { extentOf, latestSourceDay } from './extent.ts';
import { filesBody, indexBodies, indexEntries } from './index-bodies.ts';
import { indexBody } from './index-file.ts';
import type { ResolvedCorpus } from './resolved-corpus.ts';
import { sha256 } from './sha256.ts';
import { planShards } from './shard-plan.ts';

export const MANIFEST = 'manifest.json';

/** A file of the data set and its path below data/; its bytes are those of the parts in turn. */
export type DataFile = FileEntry & { parts: readonly [head: string, rest: Uint8Array] };

export type DataSet = { buildId: string; files: readonly DataFile[] };

/** Hexadecimal digits of a hash that go into a name. */
const NAME_DIGITS = 12;

/**
 * The data set of a corpus, the same to the byte wherever and whenever it is made. Names carry a
 * hash of what the file holds; the manifest comes last and is the only one with a fixed name.
 * @throws ZodError when a file does not fit its schema, which is a fault of this program
 */
export function dataSet(corpus: ResolvedCorpus): DataSet {
  const plan = planShards(corpus);
  const index = indexBodies(indexBody(corpus, plan));
  const evidence = plan.shards.map(evidenceBodyOf);
  const articles = corpus.articles.map((article) => articleBodyOf(article, plan));
  const { id, title } = corpus.corpus;
  const summary = {
    corpus: { id, title },
    extent: extentOf(corpus),
    latestSourceDay: latestSourceDay(corpus),
  };
  const buildId = sha256(
    JSON.stringify([
      SCHEMA_VERSION,
      summary,
      [...index.bodies, ...evidence, ...articles].map((body) => [body.name, body.sha256]),
    ]),
  );
  const filesOf = (bodies: readonly Body[]) => bodies.map((body) => fileOf(body, buildId));
  const content = { evidence: filesOf(evidence), articles: filesOf(articles) };
  const entries = {
    evidence: content.evidence.map(entryOf),
    articles: content.articles.map(entryOf),
  };
  const indexFiles = filesOf(index.isWhole ? index.bodies : [...index.bodies, filesBody(entries)]);
  const manifest = manifestSchema.parse({
    schemaVersion: SCHEMA_VERSION,
    buildId,
    ...summary,
    ...indexEntries(indexFiles.map(entryOf), index.isWhole),
    ...(index.isWhole ? entries : { evidence: [], articles: [] }),
  });
  return {
    buildId,
    files: [
      ...indexFiles,
      ...content.evidence,
      ...content.articles,
      wholeFile(MANIFEST, JSON.stringify(manifest)),
    ],
  };
}

function entryOf({ path, bytes, sha256: hash }: DataFile): FileEntry {
  return { path, bytes, sha256: hash };
}

/** A file's bytes in one piece. */
export function bytesOf({ parts: [head, rest] }: DataFile): Uint8Array {
  return Buffer.concat([Buffer.from(head), rest]);
}

/** Version and build stand first in every file, and are no part of what the build is named for. */
function fileOf({ name, bytes }: Body, buildId: string): DataFile {
  const head = `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, buildId }).slice(0, -1)},`;
  // Without the bracket that opens it.
  const rest = bytes.subarray(1);
  const hash = sha256(head, rest);
  return {
    path: `${name}.${hash.slice(0, NAME_DIGITS)}.json`,
    bytes: head.length + rest.length,
    sha256: hash,
    parts: [head, rest],
  };
}

function wholeFile(path: string, text: string): DataFile {
  const bytes = Buffer.from(text);
  return { path, bytes: bytes.length, sha256: sha256(bytes), parts: ['', bytes] };
}
