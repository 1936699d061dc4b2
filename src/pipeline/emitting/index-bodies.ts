import type * as z from 'zod';
import { indexFileSchema } from '#src/schema/index-file.ts';
import {
  articleListFileSchema,
  drawFileSchema,
  facetsFileSchema,
  filesFileSchema,
  idsFileSchema,
  stancesFileSchema,
  textsFileSchema,
  whoFileSchema,
} from '#src/schema/index-parts.ts';
import type { FileEntry, Manifest } from '#src/schema/manifest.ts';
import { makeBody, type Body } from './body.ts';
import type { IndexBody } from './index-file.ts';
import { splitIndex } from './split-index.ts';

/** Up to so many events the index is one file; above, it comes in parts. */
const MOST_WHOLE = 2000;

/** What stands in every file and is no part of its body; the schemas of bodies leave it out. */
const HEAD = { schemaVersion: true, buildId: true } as const;

/** The files of an index, the one that is drawn from first. */
export function indexBodies(index: IndexBody): { isWhole: boolean; bodies: readonly Body[] } {
  if (index.events.id.length <= MOST_WHOLE) {
    return { isWhole: true, bodies: [body('index', index, indexFileSchema.omit(HEAD))] };
  }
  const { draw, who, facets, articles, stances, ids, texts } = splitIndex(index);
  const bodies = [
    body('index', draw, drawFileSchema.omit(HEAD)),
    body('who', who, whoFileSchema.omit(HEAD)),
    body('facets', facets, facetsFileSchema.omit(HEAD)),
    body('articles', articles, articleListFileSchema.omit(HEAD)),
    body('stances', stances, stancesFileSchema.omit(HEAD)),
    body('ids', ids, idsFileSchema.omit(HEAD)),
    ...texts.map((one, i) => body(`texts/${i}`, one, textsFileSchema.omit(HEAD))),
  ];
  return { isWhole: false, bodies };
}

/** The list of all other files, which is the last of an index in parts. */
export function filesBody(entries: { evidence: FileEntry[]; articles: FileEntry[] }): Body {
  return body('files', entries, filesFileSchema.omit(HEAD));
}

/** What the manifest says of those files, in the order in which they were made. */
export function indexEntries(
  entries: readonly FileEntry[],
  isWhole: boolean,
): Pick<Manifest, 'index' | 'parts'> {
  const [index, who, facets, articles, stances, ids, ...rest] = entries as [
    FileEntry,
    ...FileEntry[],
  ];
  const files = rest.at(-1);
  if (isWhole) return { index, parts: null };
  if (!who || !facets || !articles || !stances || !ids || !files) {
    throw new Error('an index in parts lacks one');
  }
  const texts = rest.slice(0, -1);
  return { index, parts: { who, facets, articles, stances, ids, files, texts } };
}

function body(name: string, value: object, schema: z.ZodType): Body {
  return makeBody(name, value, schema, JSON.stringify(value));
}
