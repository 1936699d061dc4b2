import { importsOf } from '#tests/architecture/imports.ts';
import type { Import } from '#tests/architecture/imports.ts';
import { allowed, isShipped, layerOf } from '#tests/architecture/layers.ts';
import type { Finding, Rule } from '#tests/architecture/rule.ts';
import type { SourceFile } from '#tests/architecture/source-file.ts';

const buildTimePackages = new Set(['zod', 'edtf', 'yaml', '@babel/code-frame']);

export const directionRules: Rule[] = [
  {
    name: 'imports point only one way: schema, domain, pipeline or data, url and exports, components and charts, routes, main',
    check: (file) =>
      findings(file, ({ target }) => {
        const from = layerOf(file.path);
        const to = layerOf(target);
        if (from === undefined || to === undefined || from === to) return undefined;
        const may = allowed.get(from);
        if (may === undefined) return `src/${from}/ is not a layer of the architecture`;
        return may.includes(to) ? undefined : `${from} must not import ${to}: ${target}`;
      }),
  },
  {
    name: 'a screen does not reach into the folder of another screen',
    check: (file) =>
      findings(file, ({ target }) => {
        const from = screenOf(file.path);
        const to = screenOf(target);
        if (from === undefined || to === undefined || from === to) return undefined;
        return `what two screens share moves up to src/components/: ${target}`;
      }),
  },
  {
    name: 'the app takes only types from the schema',
    check: (file) =>
      findings(file, ({ target, typeOnly }) =>
        isShipped(file.path) && target.startsWith('src/schema/') && !typeOnly
          ? `use \`import type\`, so that no validation code ships: ${target}`
          : undefined,
      ),
  },
  {
    name: 'zod, edtf and yaml are for build time and never ship',
    check: (file) =>
      findings(file, ({ target }) =>
        isShipped(file.path) && buildTimePackages.has(target)
          ? `${target} belongs to the schema and the pipeline`
          : undefined,
      ),
  },
  {
    name: 'the domain depends on no package, and the schema on zod alone',
    check: (file) =>
      findings(file, ({ target }) => {
        const layer = layerOf(file.path);
        if (target.startsWith('src/') || target.startsWith('mocks/')) return undefined;
        if (layer === 'domain') return `the domain is plain functions: ${target}`;
        if (layer === 'schema' && target !== 'zod') return `the schema is zod only: ${target}`;
        return undefined;
      }),
  },
  {
    name: 'only the pipeline, configuration and tests use Node',
    check: (file) =>
      findings(file, ({ target }) =>
        target.startsWith('node:') && file.path.match(/^(src\/pipeline|tests)\//) === null
          ? `${target} does not exist in a browser`
          : undefined,
      ),
  },
  {
    name: 'Recharts is imported by charts alone, so that it stays out of the first download',
    check: (file) =>
      findings(file, ({ target }) =>
        target === 'recharts' && file.path.startsWith('src/') && layerOf(file.path) !== 'charts'
          ? 'put what needs Recharts into src/charts/ and load it lazily'
          : undefined,
      ),
  },
];

function findings(file: SourceFile, problemOf: (found: Import) => string | undefined): Finding[] {
  return importsOf(file).flatMap((found) => {
    const problem = problemOf(found);
    return problem === undefined ? [] : [{ offset: found.offset, problem }];
  });
}

function screenOf(path: string): string | undefined {
  return /^src\/routes\/([^/]+)\//.exec(path)?.[1];
}
