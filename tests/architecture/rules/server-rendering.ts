import { isShipped } from '#tests/architecture/layers.ts';
import type { Finding, Rule } from '#tests/architecture/rule.ts';
import type { SourceFile } from '#tests/architecture/source-file.ts';
import { child, text, walk } from '#tests/architecture/syntax.ts';
import type { SyntaxNode } from '#tests/architecture/syntax.ts';

const browserOnly = new Set([
  'window',
  'document',
  'localStorage',
  'sessionStorage',
  'navigator',
  'matchMedia',
]);

/** Hooks that call their first argument while the component renders. */
const calledInRender = new Set(['useMemo', 'useState', 'useReducer']);

/** It sets up the browser: the one place that may look around in it at once. */
const exempt = 'src/main.tsx';

export const serverRenderingRule: Rule = {
  name: 'nothing touches window, document or storage while a module loads or a component renders',
  check: (file) => (isShipped(file.path) && file.path !== exempt ? globalsIn(file) : []),
};

function globalsIn(file: SourceFile): Finding[] {
  const found: Finding[] = [];
  if (file.syntax === null || file.path.startsWith('mocks/')) return found;
  walk(file.syntax, (node, ancestors) => {
    const name = text(node, 'name') ?? '';
    if (node.type !== 'Identifier' || !browserOnly.has(name) || isOnlyAName(node, ancestors))
      return;
    const when = runsWhen(ancestors);
    if (when === undefined) return;
    const problem = `${name} is read ${when}: read it in an effect or an event handler, or pass it in from main.tsx`;
    found.push({ offset: node.start, problem });
  });
  return found;
}

/** A property `x.document`, a key `{document: …}`, or a type. */
function isOnlyAName(node: SyntaxNode, ancestors: readonly SyntaxNode[]): boolean {
  const parent = ancestors.at(-1);
  if (parent === undefined || ancestors.some(({ type }) => /^TS(Type|Interface)/.test(type)))
    return true;
  const computed = 'computed' in parent && parent.computed === true;
  return (child(parent, 'property') === node || child(parent, 'key') === node) && !computed;
}

function runsWhen(ancestors: readonly SyntaxNode[]): string | undefined {
  const functions = ancestors.flatMap((node, index) => {
    if (!/Function(Declaration|Expression)$/.test(node.type)) return [];
    const parent = ancestors[index - 1];
    const inRender =
      parent?.type === 'CallExpression' &&
      calledInRender.has(text(child(parent, 'callee'), 'name') ?? '');
    return inRender ? [] : [{ node, parent }];
  });
  if (functions.length === 0) return 'when the module loads';
  const [only, ...nested] = functions;
  if (only === undefined || nested.length > 0) return undefined;
  const name = text(child(only.node, 'id'), 'name') ?? text(child(only.parent, 'id'), 'name') ?? '';
  return /^([A-Z]|use[A-Z])/.test(name) ? `while ${name} renders` : undefined;
}
