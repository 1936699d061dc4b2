import { describe, expect, test } from 'vitest';
import { breaches } from '#tests/architecture/rule.ts';
import { directionRules } from '#tests/architecture/rules/direction.ts';
import { fileRules } from '#tests/architecture/rules/files.ts';
import { codeRules } from '#tests/architecture/rules/forbidden-code.ts';
import { markRules } from '#tests/architecture/rules/marks.ts';
import { serverRenderingRule } from '#tests/architecture/rules/server-rendering.ts';
import { parseFile } from '#tests/architecture/source-file.ts';

const rules = [...directionRules, ...fileRules, ...codeRules, ...markRules, serverRenderingRule];

/** All breaches of all rules in one file. */
function problemsOf(path: string, text: string): string[] {
  const file = parseFile(path, text);
  return rules.flatMap((rule) => breaches(rule, [file]));
}

describe('the rules of the architecture find', () => {
  test.each([
    ['src/domain/a.ts', "import { b } from '#src/data/b.ts';", 'domain must not import data'],
    ['src/ui/a.ts', "import { b } from '#src/i18n/b.ts';", 'ui must not import i18n'],
    ['src/i18n/a.ts', "import type { B } from '#src/domain/b.ts';", 'i18n must not import domain'],
    ['src/charts/a.ts', "import { b } from '#src/routes/x/b.ts';", 'charts must not import routes'],
    ['src/data/a.ts', "import { b } from '#src/pipeline/b.ts';", 'data must not import pipeline'],
    ['src/data/a.ts', "import { b } from '../pipeline/b.ts';", 'data must not import pipeline'],
    ['src/main.tsx', "void import('#src/pipeline/b.ts');", 'main must not import pipeline'],
    ['src/data/a.ts', "export { b } from '#src/ui/b.ts';\nlet c;", 'data must not import ui'],
    ['src/other/a.ts', "import { b } from '#src/ui/b.ts';", 'not a layer'],
    ['src/routes/x/a.ts', "import { b } from '#src/routes/y/b.ts';", 'moves up to src/components'],
    ['src/url/a.ts', "import { b } from '#src/schema/b.ts';", 'use `import type`'],
    ['src/url/a.ts', "import { type B } from '#src/schema/b.ts';", 'use `import type`'],
    ['src/data/a.ts', "import * as z from 'zod';", 'zod belongs'],
    ['src/domain/a.ts', "import type { ReactNode } from 'react';", 'plain functions: react'],
    ['src/schema/a.ts', "import { b } from 'yaml';", 'zod only'],
    ['src/data/a.ts', "import { join } from 'path';", 'node:path does not exist'],
    ['mocks/a.ts', "import { join } from 'node:path';", 'node:path does not exist'],
    ['src/components/a.ts', "import { Bar } from 'recharts';", 'src/charts/'],
    ['src/ui/a.css', '\n'.repeat(250) + 'a {}', '251 lines'],
    ['src/ui/date-utils.ts', '', 'name it for'],
    ['src/common/a.ts', '', 'name it for'],
    ['src/ui/someThing.ts', '', 'neither'],
    ['src/ui/index.ts', '', 'no index files'],
    ['src/ui/a.ts', "export * from '#src/ui/b.ts';", 'only re-exports'],
    ['src/ui/a.ts', 'export default 1;', 'export it by name'],
    ['src/ui/a.tsx', 'const a = <p dangerouslySetInnerHTML={{ __html: b }} />;', 'into markup'],
    ['src/ui/a.ts', "a['innerHTML'] = b;", 'into markup'],
    ['src/ui/a.ts', 'const a = () => new DOMParser();', 'into markup'],
    ['src/ui/a.ts', 'eval(a);', 'into code'],
    ['src/ui/a.ts', "const f = new Function('a');", 'into code'],
    ['src/data/a.ts', 'const a = () => new URLSearchParams(b);', 'belongs in src/url/'],
    ['src/routes/x/a.ts', "import { useSearchParams } from 'react-router';", 'belongs in src/url/'],
    ['src/domain/a.ts', 'const a = () => new Date(b);', 'convert in src/domain/day.ts'],
    ['src/domain/day.ts', 'const a = () => new Date();', 'reads the clock'],
    ['src/pipeline/a.ts', 'const a = () => Date.now();', 'reads the clock'],
    ['src/data/a.ts', "const a = localStorage.getItem('b');", 'when the module loads'],
    ['src/ui/A.tsx', 'function A() { return window.innerWidth; }', 'while A renders'],
    ['src/ui/A.tsx', 'const A = () => document.title;', 'while A renders'],
    [
      'src/ui/use-a.ts',
      'function useA() { return useState(() => window.b); }',
      'while useA renders',
    ],
    ['src/domain/a.ts', "const a = { geometry: 'day', left: 'arc' };", 'made by dateMark'],
    ['src/routes/x/a.ts', "const a = { ...mark, fill: 'pale' };", 'as dateMark made it'],
    ['src/routes/x/a.ts', 'const a = { ...lane.mark, min: 0 };', 'as dateMark made it'],
    ['src/routes/x/a.ts', 'const a = { ...dateMark(b, c, null), min: 0 };', 'as dateMark made it'],
    ['src/charts/a.ts', "placed.mark.outline = 'dotted';", 'as dateMark made it'],
    [
      'src/charts/a.ts',
      "import { MarkShape } from '#src/components/timeline/MarkShape.tsx';",
      'use dateMark',
    ],
  ])('in %s: %s', (path, text, problem) => {
    expect(problemsOf(path, text)).toEqual([expect.stringContaining(problem)]);
  });
});

describe('the rules of the architecture allow', () => {
  test.each([
    ['src/routes/x/a.ts', "import { b } from '#src/components/b.ts';\nimport { c } from './c.ts';"],
    ['src/url/a.ts', "import type { B } from '#src/schema/b.ts';"],
    ['src/pipeline/a.ts', "import * as z from 'zod';\nimport { join } from 'node:path';"],
    ['tests/unit/a.test.ts', "import { b } from '#src/pipeline/b.ts';\nnew Date();"],
    ['src/routes/x/page.tsx', 'export default function Page() { return null; }'],
    ['src/ui/a.ts', '// no innerHTML here\nexport const a = { document: 1 };'],
    ['src/ui/A.tsx', 'function A() { useEffect(() => { document.title = b; }); return null; }'],
    ['src/data/a.ts', "export function read() { return localStorage.getItem('b'); }"],
    ['src/data/a.ts', 'export type Root = typeof window;'],
    ['src/main.tsx', "document.getElementById('root');"],
    ['src/domain/a.ts', 'const { geometry } = mark; const a = { mark, b: mark.min };'],
    [
      'src/charts/a.ts',
      "import { MarkShape } from '#src/components/timeline/MarkShape.tsx';\nimport { dateMark } from '#src/domain/date-mark.ts';",
    ],
  ])('in %s: %s', (path, text) => {
    expect(problemsOf(path, text)).toEqual([]);
  });
});
