import type { Finding } from '#src/pipeline/problem.ts';
import { findingAt } from '#src/pipeline/reading/yaml-source.ts';
import type { Rule } from './rule.ts';

const QUOTED = /«([^»]+)»|“([^”]+)”|"([^"]+)"/g;

export const titleQuotes: Rule = {
  name: 'title-quotes',
  description: 'What a title puts in quotation marks stands so in an article that has the event.',
  check: {
    corpus({ registries: { events }, articles }) {
      return events.entries.flatMap((event, i) => {
        const texts = articles.flatMap((article) =>
          article.events?.has(event.id) && article.text !== null ? [article.text] : [],
        );
        return (['title', 'short'] as const).flatMap((key) =>
          (['es', 'en'] as const).flatMap((language): Finding[] => {
            const words = quotedWords(event[key]?.[language] ?? '');
            const invented = words.filter((quote) => !texts.some((text) => text.includes(quote)));
            return invented.map((quote) =>
              findingAt(events.source, [...events.path, i, key, language], {
                message: `No article that has this event says "${quote}".`,
                expected: 'words in quotation marks that are the article\u2019s, letter for letter',
                tip: 'Copy them from the article, in its language, or leave out the quotation marks.',
              }),
            );
          }),
        );
      });
    },
  },
};

function quotedWords(title: string): string[] {
  return [...title.matchAll(QUOTED)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}
