import type { Rule } from '#tests/architecture/rule.ts';
import { child, statements } from '#tests/architecture/syntax.ts';

const maxLines = 250;
const vague = /(^|[-_./])(utils?|helpers?|common)([-_./]|$)/i;
const component = /^[A-Z][A-Za-z0-9]*(\.module|\.test)?\.(tsx|css)$/;
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.(tsx?|css)$/;

export const fileRules: Rule[] = [
  {
    name: `no file is longer than ${maxLines} lines`,
    check: ({ text }) => {
      const lines = text.trimEnd().split('\n').length;
      if (lines <= maxLines) return [];
      return [{ offset: text.length, problem: `${lines} lines: it does more than one thing` }];
    },
  },
  {
    name: 'no file or folder is named utils, helpers or common',
    check: ({ path }) =>
      vague.test(path) ? [{ offset: 0, problem: 'name it for the one thing that it does' }] : [],
  },
  {
    name: 'components are named in PascalCase, everything else in kebab-case',
    check: ({ path }) => {
      const name = path.split('/').at(-1) ?? '';
      if (component.test(name) || kebab.test(name)) return [];
      return [{ offset: 0, problem: `${name} is neither Name.tsx nor a-name.ts` }];
    },
  },
  {
    name: 'there are no barrels: a module is imported from where it is written',
    check: ({ path, syntax }) => {
      if (/\/index\.tsx?$/.test(path)) return [{ offset: 0, problem: 'no index files' }];
      const parts = syntax === null ? [] : statements(syntax);
      const exported = parts.filter(({ type }) => type.startsWith('Export'));
      const passesOn = exported.some((part) => child(part, 'source') !== undefined);
      const onlyPassesOn = parts.every(
        (part) => part.type === 'ImportDeclaration' || child(part, 'source') !== undefined,
      );
      return passesOn && onlyPassesOn ? [{ offset: 0, problem: 'it only re-exports' }] : [];
    },
  },
  {
    name: 'only lazily loaded route modules have a default export',
    check: ({ path, syntax }) => {
      if (syntax === null || path.startsWith('tests/') || path.startsWith('src/routes/')) return [];
      return statements(syntax)
        .filter(({ type }) => type === 'ExportDefaultDeclaration')
        .map(({ start }) => ({ offset: start, problem: 'export it by name' }));
    },
  },
];
