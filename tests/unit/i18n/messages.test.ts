import type { ReactNode } from 'react';
import compile from 'icu-minify/compile';
import format from 'icu-minify/format';
import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import type { Language } from '#src/i18n/language.ts';
import { messages as en } from '#src/i18n/messages/en.ts';
import { messages as es } from '#src/i18n/messages/es.ts';

/** All messages of a language by their path, `shell.close`. */
function textsOf(tree: object, path: string[] = []): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'object'
      ? textsOf(value as object, [...path, key])
      : [[[...path, key].join('.'), String(value)]],
  );
}

const english = new Map(textsOf(en));
const spanish = new Map(textsOf(es));

/** The arguments and tags that a message takes: in its compiled form, the first of every inner list. */
function argumentsOf(text: string): string[] {
  const found = new Set<string>();
  const visit = (parts: unknown) => {
    if (!Array.isArray(parts)) return;
    for (const part of parts) {
      if (!Array.isArray(part)) continue;
      const [name, kind, ...rest] = part as unknown[];
      found.add(String(name));
      if (typeof kind === 'number') rest.flatMap((one) => Object.values(one ?? {})).forEach(visit);
      else visit([kind, ...rest]);
    }
  };
  visit(compile(text));
  return [...found].toSorted();
}

/** A message in words, from its source as the tests read it, or compiled as the built app has it. */
function say(text: string, language: Language, sample: string | number, isCompiled: boolean) {
  const values = Object.fromEntries(
    argumentsOf(text).map((name) => {
      const isTag = text.includes(`<${name}>`);
      return [name, isTag ? (parts: ReactNode) => `<${JSON.stringify([parts].flat())}>` : sample];
    }),
  );
  const said = isCompiled
    ? format(compile(text), language, values, formatters)
    : createTranslator<{ text: string }>({ locale: language, messages: { text } }).rich(
        'text',
        values,
      );
  return JSON.stringify([said].flat());
}

const formatters = {
  formatters: {
    getNumberFormat: (...args: ConstructorParameters<typeof Intl.NumberFormat>) =>
      new Intl.NumberFormat(...args),
    getPluralRules: (...args: ConstructorParameters<typeof Intl.PluralRules>) =>
      new Intl.PluralRules(...args),
    getDateTimeFormat: (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
      new Intl.DateTimeFormat(...args),
  },
};

test('Spanish and English have the same messages', () => {
  expect([...spanish.keys()].toSorted()).toEqual([...english.keys()].toSorted());
});

describe.each([
  ['es', spanish],
  ['en', english],
] as const)('in %s', (language, texts) => {
  test('no message is empty, or begins or ends in blanks', () => {
    expect([...texts].filter(([, text]) => text === '' || text !== text.trim())).toEqual([]);
  });

  test('every message says the same compiled as it says parsed', () => {
    for (const [key, text] of texts) {
      const isPlural = /, (plural|number)/.test(text);
      for (const sample of isPlural ? [0, 1, 2, 1234] : ['day', 'month', '1234']) {
        expect([key, say(text, language, sample, true)]).toEqual([
          key,
          say(text, language, sample, false),
        ]);
      }
    }
  });
});

test('both languages take the same arguments; only Spanish asks how precise a date is', () => {
  const differing = [...english].filter(([key, text]) => {
    const given = argumentsOf(text).filter((name) => !name.endsWith('recision'));
    const asked = argumentsOf(spanish.get(key) ?? '').filter((name) => !name.endsWith('recision'));
    return asked.join() !== given.join();
  });
  expect(differing).toEqual([]);
});
