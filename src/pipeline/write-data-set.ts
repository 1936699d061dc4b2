import type { OutputFolder } from './effects.ts';
import { MANIFEST, type DataSet } from './emitting/data-set.ts';

/** Names that a build gives; anything else in the folder is not ours to remove. */
const OURS = /^(?:index|evidence\/\d+|articles\/[a-z0-9-]+)\.[0-9a-f]{12}\.json$/;

/**
 * Writes a data set so that at every moment the folder holds a whole one, whatever happens.
 *
 * All files are staged apart first: a full disk is found out there. They then move in
 * under names that no other data set has, and the manifest last: its one rename is the switch.
 * Only then do the files go that the new manifest does not name.
 */
export async function writeDataSet({ files }: DataSet, output: OutputFolder): Promise<void> {
  await output.openStage();
  try {
    for (const { path, text } of files) await output.stage(path, text);
    for (const { path } of files) if (path !== MANIFEST) await output.publish(path);
    await output.publish(MANIFEST);
  } finally {
    await output.closeStage();
  }
  const current = new Set(files.map(({ path }) => path));
  for (const path of await output.list()) {
    if (OURS.test(path) && !current.has(path)) await output.remove(path);
  }
}
