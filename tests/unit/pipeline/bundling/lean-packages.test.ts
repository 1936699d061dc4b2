import { readFile } from 'node:fs/promises';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { X } from 'lucide-react';
import { withoutEffects, withPlainIcon } from '#src/pipeline/bundling/lean-packages-plugin.ts';
import { withPlainQueries } from '#src/pipeline/bundling/lean-queries.ts';
import { createIcon } from '#src/ui/create-icon.ts';

const file = 'node_modules/lucide-react/dist/esm/icons/x.mjs';

test("an icon of lucide is made by the app's own few lines", async () => {
  const code = withPlainIcon(await readFile(file, 'utf8'));
  expect(code).toContain("from '/src/ui/create-icon.ts'");
  expect(code).not.toContain('createLucideIcon.mjs');
});

test('an icon that is written in another way ends the build', () => {
  expect(() => withPlainIcon("import make from '../make.mjs'")).toThrow('another way');
});

test('it draws what lucide draws', () => {
  const Own = createIcon({
    node: [
      ['path', { d: 'M18 6 6 18', key: '1bl5f8' }],
      ['path', { d: 'm6 6 12 12', key: 'd8bk6v' }],
    ],
  });
  const shapes = /<path.*\/path>/;
  const theirs = renderToStaticMarkup(createElement(X));
  const ours = renderToStaticMarkup(createElement(Own));
  expect(shapes.exec(ours)?.[0]).toBe(shapes.exec(theirs)?.[0]);
  for (const attribute of ours.replace(shapes, '').match(/[a-zA-Z-]+="[^"]*"/g) ?? []) {
    expect(theirs).toContain(attribute);
  }
});

test('a component of the router that nobody imports can be left out', () => {
  const code = 'var Form = React10.forwardRef(draw);\nForm.displayName = "Form";\nrun();';
  expect(withoutEffects(code)).toBe(
    'var Form = /* @__PURE__ */ React10.forwardRef(draw);\n\nrun();',
  );
});

test.each(['query', 'queryClient'])(
  '%s of query-core goes without what nobody asks for',
  async (name) => {
    const module = `node_modules/@tanstack/query-core/build/modern/${name}.js`;
    const code = withPlainQueries(await readFile(module, 'utf8'));
    expect(code).not.toMatch(/from "\.\/(?:mutationCache|infiniteQueryBehavior)\.js"/);
    expect(code).toContain('import { notifyManager }');
  },
);

test('a cache of queries that is written in another way ends the build', () => {
  expect(() => withPlainQueries('import { MutationCache } from "./elsewhere.js";')).toThrow(
    'another way',
  );
});
