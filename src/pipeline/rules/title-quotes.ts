import type { Event } from '#src/schema/event.ts';
import { findingAt, type Path } from '#src/pipeline/reading/yaml-source.ts';
import type { Rule } from './rule.ts';

const QUOTED = /«([^»]+)»|“([^”]+)”|"([^"]+)"/g;

export const titleQuotes: Rule = {
  name: 'title-quotes',
  description: 'What a title puts in quotation marks stands so in an article that has the event.',
  check: {
    corpus({ registries: { events }, articles }) {
      const textsOf = new Map<string, (string | null)[]>();
      for (const { events: told, text } of articles) {
        for (const id of told ?? []) {
          const texts = textsOf.get(id);
          if (texts) texts.push(text);
          else textsOf.set(id, [text]);
        }
      }
      const isSaid = (words: string, event: string) =>
        textsOf.get(event)?.some((text) => text?.includes(words)) ?? false;
      return events.entries.flatMap((event, i) =>
        quotations(event)
          .filter(({ words }) => !isSaid(words, event.id))
          .map(({ path, words }) =>
            findingAt(events.source, [...events.path, i, ...path], {
              message: `No article that has this event says "${words}".`,
              expected: 'words in quotation marks that are the article’s, letter for letter',
              tip: 'Copy them from the article, in its language, or leave out the quotation marks.',
            }),
          ),
      );
    },
  },
};

function quotations(event: Event): { path: Path; words: string }[] {
  return (['title', 'short'] as const).flatMap((key) =>
    (['es', 'en'] as const).flatMap((language) =>
      quotedWords(event[key]?.[language] ?? '').map((words) => ({ path: [key, language], words })),
    ),
  );
}

function quotedWords(title: string): string[] {
  return [...title.matchAll(QUOTED)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}
