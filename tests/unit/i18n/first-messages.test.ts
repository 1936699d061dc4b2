import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { first } from '#src/i18n/messages/en-first.ts';

/** Files of the app that an entry loads before anything happens, dynamic imports left out. */
function loadedWith(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  const imports = readFileSync(path, 'utf8').matchAll(
    /^(?:import|export) (?!type\b)[^;]*? from '([^']+)'/gm,
  );
  for (const [, specifier = ''] of imports) {
    if (/\.tsx?$/.test(specifier)) {
      const target = specifier.startsWith('#')
        ? specifier.slice(1)
        : new URL(specifier, `file:///${path}`).pathname.slice(1);
      loadedWith(target, found);
    }
  }
  return found;
}

test('what the first load draws has its texts among the first', () => {
  const files = [...loadedWith('src/main.tsx')];
  expect(files).toContain('src/routes/timeline/TimelinePage.tsx');
  const missing = files.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/useTranslations\('(\w+)[.']/g)]
      .filter(([, area = '']) => !(area in first))
      .map(([call]) => `${path}: ${call}`),
  );
  expect(missing).toEqual([]);
});
