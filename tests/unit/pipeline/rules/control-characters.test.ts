import { expect, test } from 'vitest';
import { problemsAfter } from '#tests/unit/pipeline/in-memory.ts';

test.each([
  ['a null', '\0', 'U+0000'],
  ['an escape', '\u001B', 'U+001B'],
  ['a lone carriage return', '\r', 'U+000D'],
  ['a C1 control', '\u0085', 'U+0085'],
  ['a right-to-left override', '\u202E', 'U+202E'],
  ['an isolate', '\u2066', 'U+2066'],
  ['a tag character', '\u{E0041}', 'U+E0041'],
  ['a non-character', '\uFFFE', 'U+FFFE'],
])('%s in an article is refused', async (_name, character, code) => {
  const found = await problemsAfter(['articles/obras-del-puerto.md', 'dijo', `di${character}jo`]);
  expect(found).toEqual([
    `control-characters articles/obras-del-puerto.md:14:130 There is an invisible control character here, ${code}.`,
  ]);
});

test.each(['\\0', '\\u202E', '\\uD800'])(
  'the escape %s in a registry is refused',
  async (escape) => {
    const found = await problemsAfter(['actors.yaml', '"Fishers’ guild"', `"Fishers${escape}"`]);
    expect(found).toEqual([
      expect.stringMatching(/^control-characters actors\.yaml:15:44 There is an invisible/),
    ]);
  },
);

test.each(['\t', '\u00A0', '\u200D', '\u00AD', 'é', '👩‍🌾'])(
  'what a text may need is let through: %j',
  async (character) => {
    expect(
      await problemsAfter(['articles/obras-del-puerto.md', 'dijo', `di${character}jo`]),
    ).toEqual([]);
  },
);
