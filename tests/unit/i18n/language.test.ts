import { expect, test } from 'vitest';
import { preferredLanguage } from '#src/i18n/language.ts';

test.each([
  [['es-PE', 'en'], 'es'],
  [['fr-FR', 'EN-us', 'es'], 'en'],
  [['fr', 'qu'], null],
  [[], null],
])('of %j it takes %s', (tags, language) => {
  expect(preferredLanguage(tags)).toBe(language);
});
