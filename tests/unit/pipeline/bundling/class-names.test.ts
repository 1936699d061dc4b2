import { expect, test } from 'vitest';
import { classNamer } from '#src/pipeline/bundling/class-names.ts';

test('a class is named after its file', () => {
  const nameOf = classNamer();
  expect(nameOf('row', '/app/src/routes/timeline/EventList.module.css')).toBe('EventList-row');
  expect(nameOf('head', '/app/src/routes/timeline/EventList.module.css?used')).toBe(
    'EventList-head',
  );
});

test('two style sheets of one name end the build', () => {
  const nameOf = classNamer();
  nameOf('row', '/app/src/ui/List.module.css');
  expect(() => nameOf('row', '/app/src/routes/List.module.css')).toThrow('one name');
});
