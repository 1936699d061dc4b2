import { readFileSync, readdirSync } from 'node:fs';
import { parseSync } from 'vite';
import type { SyntaxNode } from '#tests/architecture/syntax.ts';

export interface SourceFile {
  /** Path from the root of the project, with forward slashes. */
  path: string;
  text: string;
  /** The program; null for a style sheet. */
  syntax: SyntaxNode | null;
}

const folders = ['src', 'mocks', 'tests'];
const data = /^tests\/(fixtures|golden)\/.*(?<!\.test\.ts)$/;

/** Every hand-written module and style sheet of the project. */
export function readSourceFiles(): SourceFile[] {
  return folders.flatMap(filesBelow).flatMap((path) => {
    if (!/\.(tsx?|css)$/.test(path) || data.test(path)) return [];
    return [parseFile(path, readFileSync(path, 'utf8'))];
  });
}

/** @throws when the text is no valid TypeScript */
export function parseFile(path: string, text: string): SourceFile {
  if (path.endsWith('.css')) return { path, text, syntax: null };
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  return { path, text, syntax: program };
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
      .toSorted();
  } catch {
    return [];
  }
}
