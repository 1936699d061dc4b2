import type * as z from 'zod';
import { articleFileSchema } from '#src/schema/article-file.ts';
import { evidenceFileSchema } from '#src/schema/evidence-file.ts';
import { indexFileSchema } from '#src/schema/index-file.ts';
import { manifestSchema, SCHEMA_VERSION, type FileEntry } from '#src/schema/manifest.ts';
import { articleBody } from './article-body.ts';
import { extentOf, latestSourceDay } from './extent.ts';
import { indexBody } from './index-file.ts';
import type { ResolvedCorpus } from './resolved-corpus.ts';
import { sha256 } from './sha256.ts';
import { planShards } from './shard-plan.ts';

export const MANIFEST = 'manifest.json';

/** A file of the data set and its path below data/. */
export type DataFile = { path: string; text: string };

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
  const bodies: Body[] = [
    { name: 'index', value: indexBody(corpus, plan), schema: indexFileSchema },
    ...plan.shards.map((value, shard) => ({
      name: `evidence/${shard}`,
      value: { shard, ...value },
      schema: evidenceFileSchema,
    })),
    ...corpus.articles.map((article) => ({
      name: `articles/${article.id}`,
      value: articleBody(article, plan),
      schema: articleFileSchema,
    })),
  ];
  const { id, title } = corpus.corpus;
  const summary = {
    corpus: { id, title },
    extent: extentOf(corpus),
    latestSourceDay: latestSourceDay(corpus),
  };
  const texts = bodies.map(({ name, value }) => ({ name, text: JSON.stringify(value) }));
  const buildId = sha256(
    JSON.stringify([SCHEMA_VERSION, summary, texts.map(({ name, text }) => [name, sha256(text)])]),
  );
  const files = texts.map(({ name, text }) => named(name, withHead(text, buildId)));
  for (const { value, schema } of bodies) {
    schema.parse({ schemaVersion: SCHEMA_VERSION, buildId, ...value });
  }
  const [index, ...rest] = files.map(entryOf);
  const manifest = manifestSchema.parse({
    schemaVersion: SCHEMA_VERSION,
    buildId,
    ...summary,
    index,
    evidence: rest.slice(0, plan.shards.length),
    articles: rest.slice(plan.shards.length),
  });
  return { buildId, files: [...files, { path: MANIFEST, text: JSON.stringify(manifest) }] };
}

type Body = { name: string; value: object; schema: z.ZodType };

/** Version and build stand first in every file, and are no part of what the build is named for. */
function withHead(json: string, buildId: string): string {
  const head = JSON.stringify({ schemaVersion: SCHEMA_VERSION, buildId });
  return `${head.slice(0, -1)},${json.slice(1)}`;
}

function named(name: string, text: string): DataFile {
  return { path: `${name}.${sha256(text).slice(0, NAME_DIGITS)}.json`, text };
}

function entryOf({ path, text }: DataFile): FileEntry {
  return { path, bytes: Buffer.byteLength(text), sha256: sha256(text) };
}
