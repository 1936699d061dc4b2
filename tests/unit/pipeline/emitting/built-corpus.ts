import { corpusIndex } from '#src/domain/corpus-index.ts';
import type { EvidenceFile } from '#src/schema/evidence-file.ts';
import type { IndexFile } from '#src/schema/index-file.ts';
import type { Manifest } from '#src/schema/manifest.ts';
import { run, type Files } from '#tests/unit/pipeline/in-memory.ts';

/** The data of a corpus as the app gets it. */
export async function built(files: Files) {
  const { result, log, files: data } = await run(files);
  if (!result.ok) throw new Error(log);
  const read = (path: string) => JSON.parse(data.get(path) ?? '');
  const manifest: Manifest = read('manifest.json');
  const index: IndexFile = read(manifest.index.path);
  const evidence: EvidenceFile[] = manifest.evidence.map(({ path }) => read(path));
  return { manifest, evidence, index: corpusIndex(index) };
}
