import { expect, test } from 'vitest';
import { initials } from '#src/domain/initials.ts';

test.each([
  ['Hugo de Zela', 'HZ'],
  ['Ernesto Álvarez', 'EÁ'],
  ['OTAN', 'OT'],
  ['Gobierno de EE. UU.', 'GE'],
  ['Government of Peru', 'GP'],
  ['', ''],
])('%s has the initials %s', (name, expected) => {
  expect(initials(name)).toBe(expected);
});
