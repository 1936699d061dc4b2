/** Silence after which a transfer counts as stalled, in milliseconds. */
export const STALL_MS = 20_000;

/** The transfer was given up because nothing more came. */
export class StallError extends Error {
  override readonly name = 'StallError';
}

/**
 * Fetches a URL to its last byte. A slow transfer may take its time; one that falls silent for
 * `STALL_MS` is aborted.
 * @throws StallError; what `fetch` throws
 */
export async function fetchBytes(
  url: string,
  cache: RequestCache,
): Promise<{ response: Response; bytes: Uint8Array<ArrayBuffer> }> {
  const stall = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(() => stall.abort(new StallError(url)), STALL_MS);
  };
  heard();
  try {
    const response = await fetch(url, { cache, signal: stall.signal });
    heard();
    return { response, bytes: await readAll(response, heard, stall.signal) };
  } catch (error) {
    throw stall.signal.aborted ? stall.signal.reason : error;
  } finally {
    clearTimeout(timer);
  }
}

async function readAll(
  response: Response,
  heard: () => void,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  // Not every body ends with the request that it answers.
  signal.addEventListener('abort', () => void reader?.cancel());
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    heard();
    chunks.push(part.value);
    length += part.value.length;
  }
  signal.throwIfAborted();
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
