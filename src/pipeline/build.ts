import { checkCorpus } from './check-corpus.ts';
import type { BuildEffects } from './effects.ts';
import { dataSet, type DataSet } from './emitting/data-set.ts';
import { resolveCorpus } from './emitting/resolved-corpus.ts';
import { NO_MEMORY, type BuildMemory } from './memory.ts';
import { byPlace, type Problem } from './problem.ts';
import { formatReport } from './reporting/format-report.ts';
import { formatSummary } from './reporting/format-summary.ts';
import { writeDataSet } from './write-data-set.ts';

export type BuildInput = {
  /** The corpus folder as it is to be named in messages. */
  corpusName: string;
  /** Whether to find problems only, and write nothing. */
  checkOnly: boolean;
};

export type BuildResult = { ok: true; data: DataSet } | { ok: false; problems: readonly Problem[] };

/**
 * Builds the data set of a corpus. Whatever is wrong with the corpus is logged as one report, and
 * then nothing is written.
 * @param memory of earlier builds: what it holds is not worked out again
 * @throws when a file cannot be read or written; what was there before is still whole
 */
export async function build(
  { corpusName, checkOnly }: BuildInput,
  { corpus, output, log }: BuildEffects,
  memory: BuildMemory = NO_MEMORY,
): Promise<BuildResult> {
  const checked = await checkCorpus(corpus, memory);
  if (checked.problems.length > 0) {
    log(formatReport(checked.problems, corpusName));
    return { ok: false, problems: checked.problems.toSorted(byPlace) };
  }
  const resolved = resolveCorpus(checked);
  const data = dataSet(resolved);
  if (!checkOnly) await writeDataSet(data, output);
  log(formatSummary(resolved, data));
  return { ok: true, data };
}
