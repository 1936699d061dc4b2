import type { Report, Statement } from '#src/schema/coding.ts';
import type { Language } from '#src/schema/vocabulary.ts';
import type { Finding } from '#src/pipeline/problem.ts';
import { findingAt, type YamlSource } from '#src/pipeline/reading/yaml-source.ts';
import type { Rule } from './rule.ts';

export const translations: Rule = {
  name: 'translations',
  description: 'A quote is translated into every language of the corpus but its own.',
  check: {
    article({ article, coding }, { corpus }) {
      const own = article?.front.value?.language;
      const languages = corpus.value?.languages;
      if (!coding?.value || !own || !languages) return [];
      const { source, value } = coding;
      const check = (list: 'reports' | 'statements') =>
        value[list].flatMap((entry, i) => faultsOf(source, [list, i], entry, own, languages));
      return [...check('reports'), ...check('statements')];
    },
  },
};

function faultsOf(
  source: YamlSource,
  path: readonly PropertyKey[],
  { translation }: Report | Statement,
  own: Language,
  languages: readonly Language[],
): Finding[] {
  const missing = languages.filter((language) => language !== own && !translation?.[language]);
  const findings = missing.map((language) =>
    findingAt(source, [...path, translation ? 'translation' : 'quote'], {
      message: `The quote has no translation into "${language}".`,
      expected: `translation: {${language}: "…"}`,
      tip: 'It is shown as unofficial, beside the quote and never instead of it.',
    }),
  );
  if (translation?.[own] === undefined) return findings;
  return [
    ...findings,
    findingAt(source, [...path, 'translation', own], {
      message: `The article is in "${own}": its quotes are not translated into it.`,
      tip: 'Leave this translation out.',
    }),
  ];
}
