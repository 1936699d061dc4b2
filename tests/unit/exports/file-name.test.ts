import { expect, test } from 'vitest';
import { fileName } from '#src/exports/file-name.ts';

test('a file is called by what is in it and by the build of the data', () => {
  const name = fileName('¿Cómo han cambiado las posturas? Intervención', 'abc123', 'svg');
  expect(name).toBe('como-han-cambiado-las-posturas-intervencion_abc123.svg');
});

test('no text gets a file out of its folder, or gives it no name at all', () => {
  expect(fileName('../../etc/passwd \u0000 con:', null, 'csv')).toBe('etc-passwd-con.csv');
  expect(fileName('¿?', 'abc', 'csv')).toBe('abc.csv');
});

test('a long text is cut between words', () => {
  const name = fileName('palabra '.repeat(40), 'abc', 'png');
  expect(name).toBe(`${Array.from({ length: 12 }, () => 'palabra').join('-')}_abc.png`);
  expect(fileName('x'.repeat(300), null, 'png')).toHaveLength(104);
});
