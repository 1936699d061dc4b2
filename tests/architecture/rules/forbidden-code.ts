import { isShipped, layerOf } from '#tests/architecture/layers.ts';
import type { Finding, Rule } from '#tests/architecture/rule.ts';
import type { SourceFile } from '#tests/architecture/source-file.ts';
import { child, text, walk } from '#tests/architecture/syntax.ts';
import type { SyntaxNode } from '#tests/architecture/syntax.ts';

const markupSinks = new Set([
  'dangerouslySetInnerHTML',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'createContextualFragment',
  'srcdoc',
  'srcDoc',
  'DOMParser',
]);

const searchParams = new Set(['useSearchParams', 'URLSearchParams', 'searchParams']);

/** The only places that turn dates into day numbers or back. None of them reads the clock. */
const dateConversions = new Set(['src/domain/day.ts']);

export const codeRules: Rule[] = [
  {
    name: 'no text ever becomes markup or code',
    check: (file) =>
      file.path.startsWith('tests/')
        ? []
        : nodes(file, (node, parent) => {
            const name = nameOf(node);
            if (markupSinks.has(name)) return `${name} turns text into markup`;
            const callee = text(child(parent, 'callee'), 'name');
            const called = child(parent, 'callee') === node;
            if (called && (callee === 'eval' || callee === 'Function')) {
              return `${callee} turns text into code`;
            }
            return undefined;
          }),
  },
  {
    name: 'only src/url reads and writes the parameters of the address',
    check: (file) =>
      isShipped(file.path) && !['url', 'mocks'].includes(layerOf(file.path) ?? '')
        ? nodes(file, (node) =>
            searchParams.has(nameOf(node)) ? `${nameOf(node)} belongs in src/url/` : undefined,
          )
        : [],
  },
  {
    name: 'nothing in src reads the clock, and days are integers, not Date objects',
    check: (file) =>
      file.path.startsWith('src/')
        ? nodes(file, (node) => {
            const callee = child(node, 'callee');
            if (node.type === 'NewExpression' && text(callee, 'name') === 'Date') {
              const reason = 'convert in src/domain/day.ts';
              const argument =
                'arguments' in node && Array.isArray(node.arguments) ? node.arguments.length : 0;
              if (argument === 0) return 'new Date() reads the clock';
              return dateConversions.has(file.path) ? undefined : `new Date(…): ${reason}`;
            }
            const isNow = text(child(node, 'property'), 'name') === 'now';
            return isNow && text(child(node, 'object'), 'name') === 'Date'
              ? 'Date.now reads the clock'
              : undefined;
          })
        : [],
  },
];

function nodes(
  file: SourceFile,
  problemOf: (node: SyntaxNode, parent: SyntaxNode | undefined) => string | undefined,
): Finding[] {
  const found: Finding[] = [];
  if (file.syntax === null) return found;
  walk(file.syntax, (node, ancestors) => {
    const problem = problemOf(node, ancestors.at(-1));
    if (problem !== undefined) found.push({ offset: node.start, problem });
  });
  return found;
}

/** The name of an identifier or JSX attribute, or the text of a string (`element['innerHTML']`). */
function nameOf(node: SyntaxNode): string {
  const isName = node.type === 'Identifier' || node.type === 'JSXIdentifier';
  return (isName ? text(node, 'name') : text(node, 'value')) ?? '';
}
