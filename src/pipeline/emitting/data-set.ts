import { indexFileSchema } from '#src/schema/index-file.ts';
import { manifestSchema, SCHEMA_VERSION, type FileEntry } from '#src/schema/manifest.ts';
import { articleBodyOf } from './article-body.ts';
import { makeBody, type Body } from './body.ts';
import { evidenceBodyOf } from './evidence-body.ts';
import { extentOf, latestSourceDay } from './extent.ts';
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

/** What stands in every file and is no part of its body; the schemas of bodies leave it out. */
const HEAD = { schemaVersion: true, buildId: true } as const;
const indexBodySchema = indexFileSchema.omit(HEAD);

/**
 * The data set of a corpus, the same to the byte wherever and whenever it is made. Names carry a
 * hash of what the file holds; the manifest comes last and is the only one with a fixed name.
 * @throws ZodError when a file does not fit its schema, which is a fault of this program
 */
export function dataSet(corpus: ResolvedCorpus): DataSet {
  const plan = planShards(corpus);
  const index = indexBody(corpus, plan);
  const bodies: Body[] = [
    makeBody('index', index, indexBodySchema, JSON.stringify(index)),
    ...plan.shards.map(evidenceBodyOf),
    ...corpus.articles.map((article) => articleBodyOf(article, plan)),
  ];
  const { id, title } = corpus.corpus;
  const summary = {
    corpus: { id, title },
    extent: extentOf(corpus),
    latestSourceDay: latestSourceDay(corpus),
  };
  const buildId = sha256(
    JSON.stringify([SCHEMA_VERSION, summary, bodies.map((body) => [body.name, body.sha256])]),
  );
  const files = bodies.map((body) => fileOf(body, buildId));
  const [first, ...rest] = files.map(({ path, bytes, sha256: hash }) => ({
    path,
    bytes,
    sha256: hash,
  }));
  const manifest = manifestSchema.parse({
    schemaVersion: SCHEMA_VERSION,
    buildId,
    ...summary,
    index: first,
    evidence: rest.slice(0, plan.shards.length),
    articles: rest.slice(plan.shards.length),
  });
  return { buildId, files: [...files, wholeFile(MANIFEST, JSON.stringify(manifest))] };
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
