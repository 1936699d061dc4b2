import { expect, test } from 'vitest';
import { problemsAfter } from '#tests/unit/pipeline/in-memory.ts';

const CODING = 'codings/obras-del-puerto.yaml';

test.each([
  [CODING, 'accordingTo: elena-prado', 'accordingTo: nobody', 'actor "nobody"'],
  [CODING, '    form: direct', '    via: nobody\n    form: direct', 'actor "nobody"'],
  [CODING, 'speaker: fishers-guild', 'speaker: nobody', 'actor "nobody"'],
  [CODING, 'event: quay-blockade\n    form', 'event: nothing\n    form', 'event "nothing"'],
  [CODING, '- issue: port-extension', '- issue: nothing', 'issue "nothing"'],
  [CODING, '{actor: fishers-guild', '{actor: nobody', 'actor "nobody"'],
  ['articles/obras-del-puerto.md', 'source: el-faro', 'source: el-mar', 'source "el-mar"'],
  ['events.yaml', 'issue: port-extension', 'issue: nothing', 'issue "nothing"'],
  ['events.yaml', '{actor: valmar-council', '{actor: nobody', 'actor "nobody"'],
  ['issues.yaml', 'lane: port', 'lane: nowhere', 'lane "nowhere"'],
  ['actors.yaml', 'country: valdoria', 'country: nowhere', 'actor "nowhere"'],
  ['actors.yaml', 'affiliation: valmar-council', 'affiliation: nowhere', 'actor "nowhere"'],
  ['actors.yaml', 'attestedIn: [obras-del-puerto]', 'attestedIn: [otro]', 'article "otro"'],
  ['sources.yaml', 'name: El Faro', 'name: El Faro\n  actor: nobody', 'actor "nobody"'],
])('%s: "%s" written as "%s" refers to nothing', async (file, from, to, missing) => {
  const [first] = await problemsAfter([file, from, to]);
  expect(first).toMatch(new RegExp(`^references ${file}:\\d+:\\d+ There is no ${missing}\\.$`));
});

test('ids that JavaScript objects know by themselves refer to nothing either', async () => {
  expect(await problemsAfter([CODING, 'speaker: elena-prado', 'speaker: constructor'])).toEqual([
    `references ${CODING}:19:14 There is no actor "constructor".`,
  ]);
});

test('a country is an actor of kind country', async () => {
  expect(
    await problemsAfter(['actors.yaml', 'country: valdoria', 'country: fishers-guild']),
  ).toEqual([
    'references actors.yaml:4:12 "fishers-guild" is an actor of kind group, not a country.',
  ]);
});

test('what refers to an entry that has a fault of its own is not told as well', async () => {
  expect(await problemsAfter(['actors.yaml', 'name: {es: "Elena Prado", en', 'name: {en'])).toEqual(
    ['schema actors.yaml:3:10 name.es is missing.'],
  );
  expect(
    await problemsAfter(['actors.yaml', '- id: elena-prado', '- id: [elena-prado']),
  ).toHaveLength(1);
});
