import type { OutputFolder } from './effects.ts';
import { inBatches } from './in-batches.ts';
import { bytesOf, MANIFEST, type DataSet } from './emitting/data-set.ts';

/** Names that a build gives; anything else in the folder is not ours to remove. */
const OURS =
  /^(?:index|who|facets|articles|stances|ids|files|texts\/\d+|evidence\/\d+|articles\/[a-z0-9-]+)\.[0-9a-f]{12}\.json$/;

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
    await all(files, (file) => output.stage(file.path, bytesOf(file)));
    const named = files.filter(({ path }) => path !== MANIFEST);
    await all(named, ({ path }) => output.publish(path));
    await output.publish(MANIFEST);
  } finally {
    await output.closeStage();
  }
  const current = new Set(files.map(({ path }) => path));
  const former = (await output.list()).filter((path) => OURS.test(path) && !current.has(path));
  await all(former, output.remove);
}

async function all<T>(items: readonly T[], act: (item: T) => Promise<void>): Promise<void> {
  for await (const _ of inBatches(items, act));
}
