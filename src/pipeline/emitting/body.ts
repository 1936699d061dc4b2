import type * as z from 'zod';
import { sha256 } from './sha256.ts';

/** A file of the data set, but for the version and the build that stand first in it. */
export type Body = { name: string; bytes: Uint8Array; sha256: string };

/**
 * A body of JSON that is made already.
 * @param value what the JSON says
 * @throws ZodError when it does not fit its schema, which is a fault of this program
 */
export function makeBody(name: string, value: object, schema: z.ZodType, json: string): Body {
  schema.parse(value);
  const bytes = Buffer.from(json);
  return { name, bytes, sha256: sha256(bytes) };
}

/**
 * Keeps bodies for as long as what they were made of is there: a body is made again only from
 * parts that are not, one by one, the very same as before.
 */
export function bodiesOnce(): (parts: readonly [object, ...unknown[]], make: () => Body) => Body {
  const known = new WeakMap<object, { parts: readonly unknown[]; body: Body }>();
  return (parts, make) => {
    const before = known.get(parts[0]);
    if (before && isSame(before.parts, parts)) return before.body;
    const body = make();
    known.set(parts[0], { parts, body });
    return body;
  };
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((part, i) => part === b[i]);
}
