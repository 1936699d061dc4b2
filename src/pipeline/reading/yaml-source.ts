import { isMap, isNode, isPair, isScalar, isSeq, type Document, type Pair } from 'yaml';
import type { Fault, Finding, Span, TextFile } from '#src/pipeline/problem.ts';

/** Keys and list positions that lead to a value. */
export type Path = readonly PropertyKey[];

/** A YAML document and the file that it stands in; `offset` is where it starts there. */
export type YamlSource = { file: TextFile; offset: number; document: Document };

/** A finding about the value that a path leads to, or about its key. */
export function findingAt(
  source: YamlSource,
  path: Path,
  fault: Fault,
  part: 'key' | 'value' = 'value',
): Finding {
  return { file: source.file, span: locate(source, path, part), ...fault };
}

/**
 * Where a value stands in its file. What is left out is located at the entry that lacks it: at
 * its first key.
 */
export function locate(source: YamlSource, path: Path, part: 'key' | 'value'): Span {
  let node: unknown = source.document.contents;
  let key: unknown = null;
  for (const step of path) {
    const next = childOf(node, step);
    if (next === null) return spanOf(source, firstKey(node) ?? node);
    ({ key, node } = next);
  }
  if (part === 'key') return spanOf(source, key);
  return spanOf(source, isMap(node) || isSeq(node) ? (firstKey(node) ?? node) : (node ?? key));
}

/** The text of a scalar as it stands in the file, quotes included. */
export function sourceText(source: YamlSource, path: Path): string {
  const { start, end } = locate(source, path, 'value');
  return source.file.text.slice(start, end);
}

function childOf(node: unknown, step: PropertyKey): { key: unknown; node: unknown } | null {
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return item === undefined ? null : { key: item, node: item };
  }
  const pair = isMap(node) ? node.items.find((item) => hasKey(item, step)) : undefined;
  return pair ? { key: pair.key, node: pair.value } : null;
}

function hasKey(pair: Pair, key: PropertyKey): boolean {
  return (isScalar(pair.key) ? pair.key.value : pair.key) === key;
}

function firstKey(node: unknown): unknown {
  const [first] = isMap(node) || isSeq(node) ? node.items : [];
  return isPair(first) ? first.key : isMap(first) ? firstKey(first) : first;
}

function spanOf(source: YamlSource, node: unknown): Span {
  const range = isNode(node) ? node.range : null;
  const [start, end] = range ?? [0, 0];
  return { start: source.offset + start, end: source.offset + end };
}
