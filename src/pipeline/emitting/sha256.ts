import { createHash } from 'node:crypto';

/** Hash of bytes one after the other, a text counting as its UTF-8, in hexadecimal. */
export function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
