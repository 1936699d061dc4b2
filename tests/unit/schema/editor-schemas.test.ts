import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemas } from '#src/pipeline/editor-schemas.ts';

const FOLDER = 'corpus/.schema';

test('the JSON Schemas for editors are those of today; `npm run schema` writes them', () => {
  const written = readdirSync(FOLDER).map((name): [string, string] => [
    name,
    readFileSync(`${FOLDER}/${name}`, 'utf8'),
  ]);
  expect(new Map(written)).toEqual(jsonSchemas());
});
