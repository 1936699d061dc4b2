/** A node of the syntax tree, as far as the rules look at it. */
export interface SyntaxNode {
  type: string;
  start: number;
}

/** Visits a node and all below it, parents first; `ancestors` runs from the root to the parent. */
export function walk(
  node: SyntaxNode,
  visit: (node: SyntaxNode, ancestors: readonly SyntaxNode[]) => void,
  ancestors: readonly SyntaxNode[] = [],
): void {
  visit(node, ancestors);
  const below = [...ancestors, node];
  for (const value of Object.values(node)) {
    for (const part of Array.isArray(value) ? value : [value]) {
      if (isNode(part)) walk(part, visit, below);
    }
  }
}

/** A property of a node that is a node itself. */
export function child(node: SyntaxNode | undefined, key: string): SyntaxNode | undefined {
  const value = node && property(node, key);
  return isNode(value) ? value : undefined;
}

/** A property of a node that is text: the name of an identifier, the value of a string. */
export function text(node: SyntaxNode | undefined, key: string): string | undefined {
  const value = node && property(node, key);
  return typeof value === 'string' ? value : undefined;
}

/** The statements of a program. */
export function statements(program: SyntaxNode): SyntaxNode[] {
  const body = property(program, 'body');
  return Array.isArray(body) ? body.filter(isNode) : [];
}

function property(node: SyntaxNode, key: string): unknown {
  return Object.entries(node).find(([name]) => name === key)?.[1];
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
