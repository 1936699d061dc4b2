import { builtinModules } from 'node:module';
import type { SourceFile } from '#tests/architecture/source-file.ts';
import { child, text, walk } from '#tests/architecture/syntax.ts';

export interface Import {
  offset: number;
  /** As written. */
  specifier: string;
  /** Erased by the compiler: the whole statement is `import type` or `export type`. */
  typeOnly: boolean;
  /** A file of the project from its root; a package by its name; `node:…`. */
  target: string;
}

/** Every import, re-export and dynamic import of a file. */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  if (file.syntax === null) return found;
  walk(file.syntax, (node) => {
    const specifier = text(child(node, 'source'), 'value');
    if (specifier === undefined) return;
    const typeOnly =
      text(node, 'importKind') === 'type' ||
      text(node, 'exportKind') === 'type' ||
      node.type === 'TSImportType';
    found.push({
      offset: node.start,
      specifier,
      typeOnly,
      target: targetOf(specifier, file.path),
    });
  });
  return found;
}

function targetOf(specifier: string, importer: string): string {
  if (specifier.startsWith('#')) return specifier.slice(1);
  if (specifier.startsWith('.')) {
    return new URL(specifier, `file:///${importer}`).pathname.slice(1);
  }
  if (builtinModules.includes(specifier)) return `node:${specifier}`;
  if (specifier.startsWith('node:')) return specifier;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
