import { findingAt } from '#src/pipeline/reading/yaml-source.ts';
import type { Rule } from './rule.ts';

export const eventEvidence: Rule = {
  name: 'event-evidence',
  description: 'Every event rests on words of an article: a report, or a statement made in it.',
  check: {
    corpus({ registries: { events }, articles }) {
      // A coding that cannot be read may hold the evidence.
      if (articles.some((article) => article.events === null)) return [];
      const evident = new Set(articles.flatMap((article) => [...(article.events ?? [])]));
      return events.entries.flatMap(({ id }, i) =>
        evident.has(id)
          ? []
          : [
              findingAt(events.source, [...events.path, i, 'id'], {
                message: `No coding reports the event "${id}".`,
                tip: `Add a report with event: ${id} and its quote, or remove the event.`,
              }),
            ],
      );
    },
  },
};
