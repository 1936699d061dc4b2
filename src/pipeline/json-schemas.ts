import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonSchemas } from './editor-schemas.ts';

const FOLDER = 'corpus/.schema';

await mkdir(FOLDER, { recursive: true });
for (const [name, text] of jsonSchemas()) await writeFile(join(FOLDER, name), text);
