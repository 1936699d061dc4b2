import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { ReadFile } from '#mocks/dataset.ts';

const BUILT = 'public/data/';

/** Reads the data set that `npm run data` built. */
export const readBuiltFile: ReadFile = async (path) => {
  if (!existsSync(BUILT)) throw new Error(`there is no ${BUILT}: run \`npm run data\` first`);
  // A copy: what Node reads lies in a buffer that it shares with others.
  return existsSync(BUILT + path) ? new Uint8Array(await readFile(BUILT + path)) : null;
};
