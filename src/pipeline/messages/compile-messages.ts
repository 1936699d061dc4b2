import compile from 'icu-minify/compile';

/** The parts of a syntax tree (ESTree) that matter here. */
export type SyntaxNode = { type: string; start: number; end: number };

/**
 * Compiles the ICU messages of a module of texts, so that the app needs no parser for them: each
 * string that is the value of a property becomes the compiled form that use-intl's own
 * `format-only` takes.
 *
 * @param code JavaScript that exports objects of messages
 * @param program its syntax tree
 * @throws Error for a value that is not one plain string, and for a malformed message
 */
export function compileMessages(code: string, program: SyntaxNode): string {
  let compiled = '';
  let copiedTo = 0;
  for (const { start, end, value } of propertyValues(program)) {
    if (typeof value !== 'string') {
      throw new Error(`a message must be one plain string: ${code.slice(start, end)}`);
    }
    compiled += code.slice(copiedTo, start) + JSON.stringify(compile(value));
    copiedTo = end;
  }
  return compiled + code.slice(copiedTo);
}

/** The values of all properties, in the order of the text, but for the objects that hold more. */
function propertyValues(node: SyntaxNode): (SyntaxNode & { value?: unknown })[] {
  const below = Object.values<unknown>(node).flat().filter(isNode);
  if (node.type !== 'Property') return below.flatMap((child) => propertyValues(child));
  const { value } = node as SyntaxNode & { value: SyntaxNode };
  return value.type === 'ObjectExpression' ? propertyValues(value) : [value];
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
