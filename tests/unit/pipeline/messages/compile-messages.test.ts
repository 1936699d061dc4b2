import { parseSync } from 'vite';
import { compileMessages } from '#src/pipeline/messages/compile-messages.ts';
import { expect, test } from 'vitest';

const compiled = (code: string) => compileMessages(code, parseSync('a.js', code).program);

test('messages are compiled, their keys and everything around them stay', () => {
  expect(compiled("export const a = { b: 'ya', 'c-d': { e: 'antes del {día}' } };")).toBe(
    'export const a = { b: "ya", \'c-d\': { e: ["antes del ",["día"]] } };',
  );
});

test.each([
  ['a sum of strings', "export const a = { b: 'x' + 'y' };", /plain string: 'x' \+ 'y'/],
  ['a malformed message', "export const a = { b: 'x {y' };", /./],
])('%s is refused', (_, code, message) => {
  expect(() => compiled(code)).toThrow(message);
});
