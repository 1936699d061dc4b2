import { evidenceFileSchema } from '#src/schema/evidence-file.ts';
import { bodiesOnce, makeBody, type Body } from './body.ts';
import { listJson } from './json-once.ts';
import type { EvidenceBody } from './shard-plan.ts';

const bodySchema = evidenceFileSchema.omit({ schemaVersion: true, buildId: true });
const once = bodiesOnce();

/** evidence/<shard>.json */
export function evidenceBodyOf(value: EvidenceBody, shard: number): Body {
  const { events, reports, statements } = value;
  const make = () =>
    makeBody(
      `evidence/${shard}`,
      { shard, ...value },
      bodySchema,
      `{"shard":${shard},"events":${JSON.stringify(events)},"reports":${listJson(reports)},"statements":${listJson(statements)}}`,
    );
  const [first, ...rest] = [...events, ...reports, ...statements];
  return first ? once([first, shard, ...rest], make) : make();
}
