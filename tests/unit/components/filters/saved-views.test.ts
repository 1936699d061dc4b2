import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSavedViews, withoutView, withView } from '#src/components/filters/saved-views.ts';

const rubio = { name: 'Rubio', address: '/timeline?v=1&actor=marco-rubio' };
const peru = { name: 'Perú', address: '/matrix?v=1&country=peru' };

test('views are read back as they were stored', () => {
  expect(parseSavedViews(JSON.stringify([rubio, peru]))).toEqual([rubio, peru]);
});

test('whatever else lies in the storage is left out', () => {
  const stored = [rubio, null, 7, { name: 'x' }, { name: 'x', address: 3 }, [rubio]];
  expect(parseSavedViews(JSON.stringify(stored))).toEqual([rubio]);
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      for (const { address } of parseSavedViews(text)) expect(address).toMatch(/^\/(?![/\\\s])/);
    }),
  );
});

test('an address that leads out of the app is no view', () => {
  const stored = [
    '//evil.example/',
    'https://evil.example/',
    'javascript:alert(1)',
    '/\\evil',
    '/\t/evil.example',
  ];
  const views = stored.map((address) => ({ name: 'x', address }));
  expect(parseSavedViews(JSON.stringify(views))).toEqual([]);
});

test('a view of the same name is replaced', () => {
  const again = { name: 'Rubio', address: '/matrix' };
  expect(withView([rubio, peru], again)).toEqual([peru, again]);
  expect(withoutView([rubio, peru], 'Rubio')).toEqual([peru]);
});
