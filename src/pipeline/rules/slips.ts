import { quoteFault } from '#src/pipeline/anchoring/quote-fault.ts';
import { findQuote } from '#src/pipeline/anchoring/find-quote.ts';
import { meets } from '#src/pipeline/anchoring/find-speech.ts';
import type { Finding } from '#src/pipeline/problem.ts';
import { findingAt } from '#src/pipeline/reading/yaml-source.ts';
import type { Rule } from './rule.ts';

export const slips: Rule = {
  name: 'slips',
  description: 'A slip stands in the text letter for letter, once, and no two overlap.',
  check: {
    article({ article }) {
      const front = article?.front;
      if (!article || !front?.value) return [];
      const list = front.value.sic;
      return list.flatMap((slip, i): Finding[] => {
        const path = ['sic', i, 'quote'];
        const fault = quoteFault(article, slip);
        if (fault) return [findingAt(front.source, path, fault)];
        const earlier = list.slice(0, i).flatMap((other) => findQuote(article.body, other) ?? []);
        const place = findQuote(article.body, slip);
        if (!place || !meets(place, earlier)) return [];
        return [findingAt(front.source, path, { message: 'The slip overlaps an earlier one.' })];
      });
    },
  },
};
