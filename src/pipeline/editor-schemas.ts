import * as z from 'zod';
import { actorsFileSchema } from '#src/schema/actor.ts';
import { frontMatterSchema } from '#src/schema/article.ts';
import { codingFileSchema } from '#src/schema/coding.ts';
import { corpusFileSchema } from '#src/schema/corpus-file.ts';
import { eventsFileSchema } from '#src/schema/event.ts';
import { issuesFileSchema } from '#src/schema/issue.ts';
import { retiredIdsFileSchema } from '#src/schema/retired-ids.ts';
import { sourcesFileSchema } from '#src/schema/source.ts';

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  corpus: corpusFileSchema,
  sources: sourcesFileSchema,
  actors: actorsFileSchema,
  issues: issuesFileSchema,
  events: eventsFileSchema,
  ids: retiredIdsFileSchema,
  article: frontMatterSchema,
  coding: codingFileSchema,
};

/** JSON Schemas of what analysts write, by file name, for completion and checks in their editor. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      `${name}.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }), null, 2)}\n`,
    ]),
  );
}
