import { delay, HttpResponse } from 'msw';

/** Answers a request for a file of the data set in place of its bytes. */
export type Fault = (bytes: Uint8Array<ArrayBuffer>) => Promise<Response> | Response;

/** What can happen to a file on its way. */
export const faults = {
  'not-found': () => new HttpResponse('Not found', { status: 404 }),
  'server-error': () => new HttpResponse('Internal server error', { status: 500 }),
  'html-instead-of-json': () => HttpResponse.html('<!doctype html><title>Sign in</title>'),
  'truncated-json': (bytes) => json(firstHalf(bytes)),
  'wrong-schema-version': (bytes) =>
    json(replaced(bytes, /"schemaVersion":\d+/, '"schemaVersion":99')),
  'mixed-build': (bytes) => json(replaced(bytes, /"buildId":"[^"]*"/, '"buildId":"another"')),
  altered: (bytes) => json(replaced(bytes, /("(?:es|text)":")./, '$1ü')),
  stalled: (bytes) => streamed((stream) => stream.enqueue(firstHalf(bytes))),
  reset: (bytes) =>
    streamed((stream) => {
      stream.enqueue(firstHalf(bytes));
      stream.error(new TypeError('connection reset'));
    }),
  unreachable: () => HttpResponse.error(),
  slow: async (bytes) => {
    await delay(3000);
    return json(bytes);
  },
} satisfies Record<string, Fault>;

export type FaultName = keyof typeof faults;

/** The answer without any fault. */
export function json(bytes: Uint8Array<ArrayBuffer>): Response {
  return new HttpResponse(bytes, { headers: { 'Content-Type': 'application/json' } });
}

function firstHalf(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return bytes.slice(0, Math.floor(bytes.length / 2));
}

/** The file with one thing changed, padded so that its size tells nothing. */
function replaced(bytes: Uint8Array<ArrayBuffer>, what: RegExp, by: string) {
  const text = new TextDecoder().decode(bytes).replace(what, by);
  const changed = new TextEncoder().encode(text);
  const padding = ' '.repeat(Math.max(0, bytes.length - changed.length));
  return new TextEncoder().encode(text + padding);
}

function streamed(start: (stream: ReadableStreamDefaultController) => void): Response {
  return new HttpResponse(new ReadableStream({ start }), {
    headers: { 'Content-Type': 'application/json' },
  });
}
