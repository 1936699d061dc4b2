import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildResult } from '#src/pipeline/build.ts';
import type { CorpusEntry, CorpusReader, OutputFolder } from '#src/pipeline/effects.ts';
import { placeOf } from '#src/pipeline/reporting/format-report.ts';

/** Files of a corpus by their path. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

const EXAMPLE = 'tests/golden/worked-example/corpus';

/** The corpus of the worked example; every test may change its copy. */
export function exampleFiles(): Map<string, string | Uint8Array> {
  return new Map(
    readdirSync(EXAMPLE, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(EXAMPLE.length + 1), readFileSync(path, 'utf8')];
      }),
  );
}

/** One place of a file, written differently. */
export type Change = readonly [file: string, from: string, to: string];

/** The worked example with changes. Each must find what it changes. */
export function changedFiles(...changes: readonly Change[]): Map<string, string | Uint8Array> {
  const files = exampleFiles();
  for (const [path, from, to] of changes) {
    const text = String(files.get(path));
    if (!text.includes(from)) throw new Error(`${path} has no "${from}"`);
    files.set(
      path,
      text.replace(from, () => to),
    );
  }
  return files;
}

export function memoryCorpus(files: Files, links: readonly string[] = []): CorpusReader {
  return {
    list: async () =>
      [...files.keys(), ...links].map((path): CorpusEntry => ({
        path,
        kind: links.includes(path) ? 'link' : 'file',
      })),
    read: async (path) => {
      const content = files.get(path);
      if (content === undefined) throw new Error(`no file ${path}`);
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
  };
}

/** An output folder that tests can look into; `files` are what stands there. */
export function memoryOutput(): OutputFolder & { files: Map<string, string> } {
  const files = new Map<string, string>();
  const staged = new Map<string, string>();
  return {
    files,
    list: async () => [...files.keys()],
    openStage: async () => staged.clear(),
    stage: async (path, bytes) => void staged.set(path, new TextDecoder().decode(bytes)),
    publish: async (path) => {
      const text = staged.get(path);
      if (text === undefined) throw new Error(`${path} is not staged`);
      staged.delete(path);
      files.set(path, text);
    },
    remove: async (path) => void files.delete(path),
    closeStage: async () => staged.clear(),
  };
}

export type Run = { result: BuildResult; log: string; files: ReadonlyMap<string, string> };

/** Builds a corpus from memory into memory. */
export async function run(files: Files, links: readonly string[] = []): Promise<Run> {
  const output = memoryOutput();
  const lines: string[] = [];
  const result = await build(
    { corpusName: 'corpus', checkOnly: false },
    { corpus: memoryCorpus(files, links), output, log: (text) => lines.push(text) },
  );
  return { result, log: lines.join('\n'), files: output.files };
}

/** What is wrong with a corpus, a line each: `rule file:line:column message`. */
export async function problems(files: Files, links: readonly string[] = []): Promise<string[]> {
  const { result } = await run(files, links);
  if (result.ok) return [];
  return result.problems.map((problem) => {
    const place = placeOf(problem, '').slice(1);
    return `${problem.rule} ${place} ${problem.message}`;
  });
}

/** What changes to the worked example make wrong. */
export function problemsAfter(...changes: readonly Change[]): Promise<string[]> {
  return problems(changedFiles(...changes));
}
