import type { QueryClient } from '@tanstack/react-query';
import { assembleIndex, type IndexParts } from '#src/domain/assemble-index.ts';
import { corpusIndex, type CorpusIndex } from '#src/domain/corpus-index.ts';
import { hashId } from '#src/domain/hash-id.ts';
import { unpackNumbers } from '#src/domain/packed-numbers.ts';
import type {
  ArticleListFile,
  DrawFile,
  FacetsFile,
  FilesFile,
  IdsFile,
  StancesFile,
  TextsFile,
  WhoFile,
} from '#src/schema/index-parts.ts';
import type { FileEntry, Manifest } from '#src/schema/manifest.ts';
import { PART_KEY, type WantedParts } from './ensure-parts.ts';
import { fetchDataFile } from './fetch-json.ts';
import { indexQuery, manifestQuery } from './queries.ts';

/** Files of parts by the name that they have in the manifest. */
type PartFiles = {
  who: WhoFile;
  facets: FacetsFile;
  articles: ArticleListFile;
  stances: StancesFile;
  ids: IdsFile;
  files: FilesFile;
};

/** An index of which nothing is there but what bars are drawn from. */
export function drawnIndex(draw: DrawFile): CorpusIndex {
  return indexOf({ draw, who: null, facets: null, articles: null, stances: null, texts: [] });
}

/** Where evidence and articles are. */
export function fetchFileList(client: QueryClient): Promise<FilesFile> {
  return fetchPart(client, 'files');
}

/**
 * Fetches the parts that are not there and puts all that came into the index at once.
 * @throws DataError when any did not come, after what came was put there
 */
export async function loadParts(client: QueryClient, wanted: WantedParts): Promise<void> {
  const index = await client.ensureQueryData(indexQuery());
  if (index.parts === null) return;
  const held = index.parts;
  const names = (wanted.parts ?? []).filter((name) => held[name] === null);
  const rows = await rowsWanted(client, index, wanted);
  const files = textFiles(held, rows);
  if (names.length === 0 && files.length === 0) return;
  const failures: unknown[] = [];
  const [parts, texts] = await Promise.all([
    allThatCame(
      names.map(async (name) => [name, await fetchPart(client, name)] as const),
      failures,
    ),
    allThatCame(
      files.map((file) => fetchTexts(client, file)),
      failures,
    ),
  ]);
  client.setQueryData(indexQuery().queryKey, (now) => {
    if (!now?.parts || parts.length + texts.length === 0) return now;
    const known = new Set(now.parts.texts.map(({ from }) => from));
    return indexOf({
      ...now.parts,
      ...(Object.fromEntries(parts) as Partial<IndexParts>),
      texts: [...now.parts.texts, ...texts.filter(({ from }) => !known.has(from))],
    });
  });
  if (failures.length > 0) throw failures[0];
}

/** What some promises gave; what they threw is added to `failures`. */
async function allThatCame<T>(promises: readonly Promise<T>[], failures: unknown[]): Promise<T[]> {
  const results = await Promise.allSettled(promises);
  return results.flatMap((result) => {
    if (result.status === 'fulfilled') return [result.value];
    failures.push(result.reason);
    return [];
  });
}

function indexOf(parts: IndexParts): CorpusIndex {
  return corpusIndex(assembleIndex(parts), parts);
}

/** The rows whose words are wanted; those of an id by the hashes of all ids. */
async function rowsWanted(
  client: QueryClient,
  { events }: CorpusIndex,
  { rows, event }: WantedParts,
): Promise<Iterable<number>> {
  if (rows === 'all') return Array.from({ length: events.length }, (_, row) => row);
  if (event === undefined || events.rowOf(event) !== undefined) return rows ?? [];
  const { low, high } = await fetchPart(client, 'ids');
  const hash = hashId(event);
  const highs = unpackNumbers(high);
  const found = unpackNumbers(low).flatMap((half, row) =>
    half === (hash & 0xffff) && highs[row] === hash >>> 16 ? [row] : [],
  );
  return [...(rows ?? []), ...found];
}

/** Numbers of the files of texts that some rows are in and that are not there. */
function textFiles({ draw, texts }: IndexParts, rows: Iterable<number>): number[] {
  const held = new Set(texts.map(({ from }) => from / draw.textsPerFile));
  const wanted = new Set(Array.from(rows, (row) => Math.floor(row / draw.textsPerFile)));
  return [...wanted].filter((file) => !held.has(file));
}

function fetchPart<Name extends keyof PartFiles>(
  client: QueryClient,
  name: Name,
): Promise<PartFiles[Name]> {
  return fetchEntry(client, name, (parts) => parts[name]);
}

function fetchTexts(client: QueryClient, file: number): Promise<TextsFile> {
  return fetchEntry(client, `texts/${file}`, (parts) => parts.texts[file]);
}

async function fetchEntry<File extends { schemaVersion: number; buildId: string }>(
  client: QueryClient,
  name: string,
  entryOf: (parts: NonNullable<Manifest['parts']>) => FileEntry | undefined,
): Promise<File> {
  const { parts, buildId } = await client.ensureQueryData(manifestQuery());
  const entry = parts && entryOf(parts);
  if (!entry) throw new RangeError(`the manifest names no ${name}`);
  return client.ensureQueryData({
    queryKey: [PART_KEY, name],
    queryFn: () => fetchDataFile<File>(entry, buildId),
    // What came is held by the index, and what did not is to be told for as long as it is missing.
    gcTime: Infinity,
  });
}
