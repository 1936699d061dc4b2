import { describe, expect, test } from 'vitest';
import { exampleFiles, problems, problemsAfter, run } from '#tests/unit/pipeline/in-memory.ts';

const CODING = 'codings/obras-del-puerto.yaml';
const QUOTE = 'quote: "Es una obra necesaria, aunque cara"';

/** The problem of a quote that is written otherwise. */
async function quoteAs(written: string): Promise<string | undefined> {
  const [first] = await problemsAfter([CODING, QUOTE, written]);
  return first;
}

describe('YAML that would lose what was written', () => {
  test('a # without quotes', async () => {
    expect(await quoteAs('quote: Es una obra #necesaria')).toBe(
      `yaml ${CODING}:24:24 The text ends before this #: what follows is a comment to YAML.`,
    );
  });

  test('a text that begins with #', async () => {
    expect(await quoteAs('quote: #necesaria')).toMatch(`yaml ${CODING}:24:12 The text ends before`);
  });

  test('a colon without quotes', async () => {
    expect(await quoteAs('quote: Es una obra: necesaria')).toMatch(
      `yaml ${CODING}:24:12 What stands`,
    );
  });

  test('a key that is given twice', async () => {
    expect(
      await problemsAfter([CODING, '    form: direct', '    form: direct\n    form: direct']),
    ).toEqual([`yaml ${CODING}:24:5 This key is given twice.`]);
  });

  test('an alias', async () => {
    expect(await quoteAs('quote: *necesaria')).toBe(
      `yaml ${CODING}:24:12 *necesaria is an alias, and aliases are not read.`,
    );
  });

  test('a tag that is not known', async () => {
    expect(await quoteAs('quote: !cita "Es una obra necesaria, aunque cara"')).toMatch(
      `yaml ${CODING}:24:12 Unresolved tag: !cita`,
    );
  });

  test.each(['!!set {Es una obra}', '!!binary RXM=', '!!omap [a: 1]', '!!js/function x'])(
    'a tag of another YAML: %s',
    async (written) => {
      expect(await quoteAs(`quote: ${written}`)).toMatch(`yaml ${CODING}:24:12 Unresolved tag`);
    },
  );

  test('a tab', async () => {
    expect(await problemsAfter([CODING, '    form: direct', '\tform: direct'])).toEqual([
      `encoding ${CODING}:23:1 There is a tab here; YAML counts spaces.`,
    ]);
  });

  test('a second document', async () => {
    expect(await problemsAfter(['events.yaml', '- id: quay', '---\n- id: quay'])).toContain(
      'yaml events.yaml:10:1 A second document begins here.',
    );
  });

  test('a comment after an id, a date or a word of a vocabulary is welcome', async () => {
    expect(
      await problemsAfter(
        [CODING, 'form: direct', 'form: direct # her own words'],
        ['events.yaml', '- id: works-start', '- id: works-start # see the plan'],
      ),
    ).toEqual([]);
  });
});

test('a few lines of aliases do not become gigabytes', async () => {
  const levels = Array.from(
    { length: 30 },
    (_, i) => `l${i + 1}: &l${i + 1} [*l${i}, *l${i}, *l${i}]`,
  );
  const bomb = ['l0: &l0 [boom]', ...levels, ''].join('\n');
  const found = await problems(exampleFiles().set('actors.yaml', bomb));
  expect(found).toHaveLength(90);
  expect(found[0]).toBe('yaml actors.yaml:2:10 *l0 is an alias, and aliases are not read.');
});

describe('a value that YAML reads as something else', () => {
  test.each([
    ['2031', 'a number'],
    ['0x1F', 'a number'],
    ['1e3', 'a number'],
    ['true', 'yes or no'],
    ['null', 'null'],
    ['~', 'null'],
  ])('an id %s is %s', async (written, kind) => {
    expect(await problemsAfter(['sources.yaml', 'name: El Faro', `name: ${written}`])).toEqual([
      `schema sources.yaml:2:9 name must be text, but YAML reads ${written} as ${kind}.`,
    ]);
  });

  test('a date that is a bare year', async () => {
    expect(await problemsAfter(['events.yaml', 'date: "2031-03-14"', 'date: 2031'])).toEqual([
      'schema events.yaml:12:9 date must be text, but YAML reads 2031 as a number.',
    ]);
  });
});

describe('bytes', () => {
  test('with a byte order mark and CRLF line ends are told, and still read', async () => {
    const files = exampleFiles();
    files.set('actors.yaml', `\uFEFF${String(files.get('actors.yaml')).replaceAll('\n', '\r\n')}`);
    expect(await problems(files)).toEqual([
      'encoding actors.yaml:1:1 The file begins with a byte order mark.',
      'encoding actors.yaml:1:19 The line ends in a carriage return (CRLF).',
    ]);
  });

  test.each(['actors.yaml', 'articles/obras-del-puerto.md'])('%s is UTF-8', async (path) => {
    const files = exampleFiles();
    const text = String(files.get(path)).replace('’', '');
    const line = text.split('\n').findIndex((each) => /[à-ü]/.test(each)) + 1;
    files.set(path, Buffer.from(text, 'latin1'));
    expect(await problems(files)).toEqual([
      expect.stringMatching(new RegExp(`^encoding ${path}:${line}:\\d+ The file is not UTF-8`)),
    ]);
  });
});

test('what a report prints gives no orders to a terminal', async () => {
  const files = exampleFiles();
  files.set('sources.yaml', '- id: \u001B[2Jx\n  name: "\u202Ex"\n  reliability: C\n');
  const { log } = await run(files);
  expect(log).toContain('sources.yaml:1:7');
  expect(log).not.toContain('\u001B');
  expect(log).not.toContain('\u202E');
});

describe('keys', () => {
  test.each(['colour', '__proto__', 'constructor', 'toString'])('%s is not known', async (key) => {
    expect(
      await problemsAfter(['actors.yaml', '  kind: council', `  kind: council\n  ${key}: {a: 1}`]),
    ).toEqual([`schema actors.yaml:11:3 "${key}" is not a key of this entry.`]);
  });
});

test('one entry with several faults has them all told at once', async () => {
  expect(
    await problemsAfter(
      ['events.yaml', 'status: planned', 'status: planed'],
      ['events.yaml', 'date: "2031-05/2031-06"', 'date: "2031-05/2031-02"'],
      ['events.yaml', '- {actor: valmar-council, role: actor}', '- {actor: nobody, role: auctor}'],
    ),
  ).toEqual([
    'dates events.yaml:3:9 The date "2031-05/2031-02" ends before it begins.',
    'schema events.yaml:5:11 status cannot be "planed".',
    'references events.yaml:9:15 There is no actor "nobody".',
    'schema events.yaml:9:29 role cannot be "auctor".',
  ]);
});
