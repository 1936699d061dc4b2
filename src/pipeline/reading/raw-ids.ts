import type { Path } from './yaml-source.ts';

/**
 * The ids of a list as they are written, those of entries with faults included: what refers to
 * such an entry is not a fault of its own.
 */
export function rawIds(document: unknown, path: Path, key = 'id'): Set<string> {
  const list = path.reduce<unknown>(property, document);
  if (!Array.isArray(list)) return new Set();
  return new Set(list.map((entry) => property(entry, key)).filter((id) => typeof id === 'string'));
}

function property(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
