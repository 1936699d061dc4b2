import { importsOf } from '#tests/architecture/imports.ts';
import { layerOf } from '#tests/architecture/layers.ts';
import type { Finding, Rule } from '#tests/architecture/rule.ts';
import type { SourceFile } from '#tests/architecture/source-file.ts';
import { child, text, walk } from '#tests/architecture/syntax.ts';
import type { SyntaxNode } from '#tests/architecture/syntax.ts';

const maker = 'src/domain/date-mark.ts';
const shape = 'src/components/timeline/MarkShape.tsx';
/** Where a mark comes from: made of a date, or of a lane that was laid out. */
const origins = new Set([maker, 'src/domain/timeline-lanes.ts']);

/**
 * Lanes, lists, the panel, the legend and small timelines draw the same date alike only while they
 * all draw what one function has made of it.
 */
export const markRules: Rule[] = [
  {
    name: `only ${maker} makes marks, and nobody alters one`,
    check: (file) => {
      const found: Finding[] = [];
      if (file.syntax === null || file.path === maker || !isApp(file)) return found;
      walk(file.syntax, (node, ancestors) => {
        const problem = alteration(node, ancestors.at(-1));
        if (problem) found.push({ offset: node.start, problem });
      });
      return found;
    },
  },
  {
    name: 'what draws a mark gets it from dateMark or from a lane',
    check: (file) => {
      if (!isApp(file)) return [];
      const imports = importsOf(file);
      const drawn = imports.find(({ target }) => target === shape);
      const isMade = imports.some(({ target }) => origins.has(target));
      return drawn && !isMade
        ? [{ offset: drawn.offset, problem: 'draws marks of its own: use dateMark' }]
        : [];
    },
  },
];

function isApp({ path }: SourceFile): boolean {
  return layerOf(path) !== undefined;
}

function alteration(node: SyntaxNode, parent: SyntaxNode | undefined): string | undefined {
  if (parent?.type === 'ObjectExpression') {
    if (text(child(node, 'key'), 'name') === 'geometry') return 'a mark is made by dateMark';
    if (node.type === 'SpreadElement' && isMark(child(node, 'argument'))) {
      return 'a mark is drawn as dateMark made it';
    }
  }
  const target = node.type === 'AssignmentExpression' ? child(node, 'left') : undefined;
  return isMark(child(target, 'object')) ? 'a mark is drawn as dateMark made it' : undefined;
}

/** A value called `mark`, one of something called so, or what `dateMark` gives. */
function isMark(node: SyntaxNode | undefined): boolean {
  const called = text(child(node, 'callee'), 'name') === 'dateMark';
  const own = text(node, 'name') === 'mark' || text(child(node, 'property'), 'name') === 'mark';
  return called || own;
}
