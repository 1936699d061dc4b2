import { describe, expect, test } from 'vitest';
import { changedFiles, problemsAfter, run } from '#tests/unit/pipeline/in-memory.ts';

const CODING = 'codings/obras-del-puerto.yaml';
const QUOTE = 'quote: "Es una obra necesaria, aunque cara"';

describe('marks', () => {
  test('of a quote that is itself misquoted are not told as well', async () => {
    expect(
      await problemsAfter([CODING, QUOTE, 'quote: "Es una obra nesesaria, aunque cara"']),
    ).toEqual([`quotes ${CODING}:24:12 The quote does not stand in articles/obras-del-puerto.md.`]);
  });

  test('stand in the quote once', async () => {
    expect(await problemsAfter([CODING, '{quote: "aunque cara"', '{quote: "a"'])).toEqual([
      `marks ${CODING}:34:21 The marked words stand in the quote 7 times.`,
    ]);
  });
});

describe('a translation', () => {
  test('into the language of the article is too much', async () => {
    expect(
      await problemsAfter([
        CODING,
        'translation: {en: "the works',
        'translation: {es: "las obras", en: "the works',
      ]),
    ).toEqual([
      `translations ${CODING}:8:23 The article is in "es": its quotes are not translated into it.`,
    ]);
  });

  test('is not asked for in a corpus of one language', async () => {
    expect(
      await problemsAfter(
        ['corpus.yaml', 'languages: [es, en]', 'languages: [es]'],
        [CODING, '    translation: {en: "the works will begin between May and June"}\n', ''],
      ),
    ).toEqual([]);
  });
});

describe('a statement', () => {
  test('in the article’s own voice has no speaker and shows no stance', async () => {
    const narrated = changedFiles(
      [CODING, '    speaker: fishers-guild\n', ''],
      [CODING, 'form: act', 'form: narrator'],
      [
        CODING,
        /    stances:\n      - issue: port-extension\n        position: oppose[\s\S]*?\n(?=mentions)/.exec(
          String(changedFiles().get(CODING)),
        )?.[0] ?? '',
        '',
      ],
    );
    expect((await run(narrated)).result.ok).toBe(true);
  });
});

describe('a mention', () => {
  test('of two actors by the same words has to be told apart', async () => {
    expect(
      await problemsAfter([
        CODING,
        '{actor: fishers-guild, form: "cofradía"}',
        '{actor: fishers-guild, form: "cofradía"}\n  - {actor: valmar-council, form: "cofradía"}',
      ]),
    ).toEqual([`mentions ${CODING}:54:35 These words are taken by another mention of this list.`]);
  });

  test('that only stands inside longer forms is not one', async () => {
    expect(
      await problemsAfter([
        CODING,
        'form: "Elena Prado"}',
        'form: "Elena Prado"}\n  - {actor: elena-prado, form: "Elena"}',
      ]),
    ).toEqual([
      `mentions ${CODING}:51:32 "Elena" does not stand in articles/obras-del-puerto.md as whole words.`,
    ]);
  });
});

describe('words in quotation marks in a title', () => {
  test.each(['«cortó ayer el muelle»', '“cortó ayer el muelle”', '"cortó ayer el muelle"'])(
    'are those of an article: %s',
    async (words) => {
      const title = `es: '${words}'`;
      expect(
        await problemsAfter(['events.yaml', 'es: "La cofradía corta el muelle"', title]),
      ).toEqual([]);
    },
  );

  test.each(['«corta ayer el muelle»', '“blocked the quay”', '"nunca"'])(
    'are not invented or translated: %s',
    async (words) => {
      const title = `en: '${words}'`;
      expect(
        await problemsAfter(['events.yaml', 'en: "The guild blocks the quay"', title]),
      ).toEqual([
        `title-quotes events.yaml:11:50 No article that has this event says "${words.slice(1, -1)}".`,
      ]);
    },
  );
});
