import type { FileEntry, Manifest } from '#src/schema/manifest.ts';
import { basePath } from '#src/url/base-path.ts';
import { DataError, type DataFault } from './data-error.ts';
import { fetchBytes, StallError } from './fetch-bytes.ts';

/** The version of the data that this app reads; the type ties it to the schema. */
const SCHEMA_VERSION: Manifest['schemaVersion'] = 2;
const MANIFEST = 'manifest.json';

/** Files that came wrong: the next attempt asks the host, not the browser's store. */
const distrusted = new Set<string>();

/** What every file of the data set carries. */
type Stamped = { schemaVersion: number; buildId: string };

/**
 * Fetches the manifest, always asking the host whether it has changed.
 * @throws DataError
 */
export async function fetchManifest(): Promise<Manifest> {
  return parseStamped(await download(MANIFEST, 'no-cache'), MANIFEST) as Manifest;
}

/**
 * Fetches a file that the manifest names and checks that it is the very file it names: its size,
 * its build and, where the browser lets us (not over plain http), its hash.
 * @throws DataError
 */
export async function fetchDataFile<T extends Stamped>(
  entry: FileEntry,
  buildId: string,
): Promise<T> {
  const bytes = await download(entry.path, distrusted.has(entry.path) ? 'reload' : 'default');
  distrusted.add(entry.path);
  if (bytes.length < entry.bytes && !looksLikeMarkup(bytes)) {
    throw new DataError({ kind: 'truncated' }, entry.path);
  }
  const file = parseStamped(bytes, entry.path) as T;
  if (file.buildId !== buildId) throw new DataError({ kind: 'mixed-build' }, entry.path);
  if (!(await hasHash(bytes, entry.sha256))) throw new DataError({ kind: 'altered' }, entry.path);
  distrusted.delete(entry.path);
  return file;
}

async function download(path: string, cache: RequestCache) {
  const { response, bytes } = await fetchBytes(`${basePath}data/${path}`, cache).catch(
    (cause: unknown) => {
      throw new DataError(networkFault(cause), path, { cause });
    },
  );
  if (!response.ok) throw new DataError({ kind: 'http', status: response.status }, path);
  return bytes;
}

function networkFault(cause: unknown): DataFault {
  if (cause instanceof StallError) return { kind: 'stalled' };
  return { kind: navigator.onLine ? 'unreachable' : 'offline' };
}

/** Of what the pipeline has validated, and the hash vouches for, only the version is checked again. */
function parseStamped(bytes: Uint8Array, path: string): Stamped {
  const value = parseJson(bytes, path);
  const { schemaVersion } = (value ?? {}) as Partial<Stamped>;
  if (schemaVersion !== SCHEMA_VERSION) {
    throw new DataError({ kind: 'schema-version', found: String(schemaVersion) }, path);
  }
  return value as Stamped;
}

function parseJson(bytes: Uint8Array, path: string): unknown {
  if (looksLikeMarkup(bytes)) throw new DataError({ kind: 'not-json' }, path);
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    const kind = startsLikeJson(bytes) ? 'truncated' : 'not-json';
    throw new DataError({ kind }, path, { cause });
  }
}

/** Hosts that answer every address with their own page send it with status 200. */
function looksLikeMarkup(bytes: Uint8Array): boolean {
  return firstCharacter(bytes) === '<';
}

function startsLikeJson(bytes: Uint8Array): boolean {
  return bytes.length === 0 || firstCharacter(bytes) === '{';
}

function firstCharacter(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, 64)).trimStart().charAt(0);
}

async function hasHash(bytes: Uint8Array<ArrayBuffer>, sha256: string): Promise<boolean> {
  // Undefined over plain http, whatever its type says.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return true;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return sha256 === Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
