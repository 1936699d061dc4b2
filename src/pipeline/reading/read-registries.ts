import type * as z from 'zod';
import { actorsFileSchema } from '#src/schema/actor.ts';
import { corpusFileSchema } from '#src/schema/corpus-file.ts';
import { eventsFileSchema } from '#src/schema/event.ts';
import { issuesFileSchema } from '#src/schema/issue.ts';
import { retiredIdsFileSchema } from '#src/schema/retired-ids.ts';
import { sourcesFileSchema } from '#src/schema/source.ts';
import type { CorpusReader } from '#src/pipeline/effects.ts';
import type { BuildMemory } from '#src/pipeline/memory.ts';
import type { Problem } from '#src/pipeline/problem.ts';
import type { RegistryFile } from './corpus-files.ts';
import type { CorpusFiles, Loaded, Registries, Registry } from './corpus.ts';
import { parseYaml } from './parse-yaml.ts';
import { readYamlFile, type YamlRead } from './read-yaml-file.ts';
import { rawIds } from './raw-ids.ts';
import type { Path } from './yaml-source.ts';

const NO_BYTES = new Uint8Array();

/** Reads the files that articles refer to. What is not there counts as empty, and what cannot be read too. */
export async function readRegistries(
  reader: CorpusReader,
  files: CorpusFiles,
  memory: BuildMemory,
): Promise<{ registries: Registries; problems: Problem[] }> {
  const problems: Problem[] = [];
  const present = new Set(files.entries.filter((e) => e.kind === 'file').map((e) => e.path));

  async function load<T>(name: RegistryFile, schema: z.ZodType<T>): Promise<Loaded<T>> {
    if (!present.has(name))
      return memory.readFile(`no ${name}`, NO_BYTES, () => nothing(name)).loaded;
    const bytes = await reader.read(name);
    const read = memory.readFile(name, bytes, () => readYamlFile(name, bytes, schema));
    problems.push(...read.problems);
    return read.loaded;
  }

  const issues = await load('issues.yaml', issuesFileSchema);
  const registries: Registries = {
    corpus: await load('corpus.yaml', corpusFileSchema),
    sources: registry(await load('sources.yaml', sourcesFileSchema), [], (list) => list),
    actors: registry(await load('actors.yaml', actorsFileSchema), [], (list) => list),
    lanes: registry(issues, ['lanes'], (file) => file.lanes),
    issues: registry(issues, ['issues'], (file) => file.issues),
    events: registry(await load('events.yaml', eventsFileSchema), [], (list) => list),
    retired: await load('ids.yaml', retiredIdsFileSchema),
    articleIds: files.articles,
  };
  return { registries, problems };
}

function registry<F, T extends { id: string }>(
  loaded: Loaded<F>,
  path: Path,
  listOf: (file: F) => readonly T[],
): Registry<T> {
  const entries = loaded.value === null ? [] : listOf(loaded.value);
  const written = rawIds(loaded.raw, path);
  return {
    source: loaded.source,
    path,
    entries,
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    knows: (id) => loaded.value === null || written.has(id),
  };
}

function nothing(path: string): YamlRead<never> {
  const { source } = parseYaml({ path, text: '' });
  return { loaded: { source, value: null, raw: undefined }, problems: [] };
}
