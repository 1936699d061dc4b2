import { quoteFault } from '#src/pipeline/anchoring/quote-fault.ts';
import type { Finding } from '#src/pipeline/problem.ts';
import { findingAt } from '#src/pipeline/reading/yaml-source.ts';
import type { Rule } from './rule.ts';

export const quotes: Rule = {
  name: 'quotes',
  description: 'A quote stands in its article letter for letter, and once.',
  check: {
    article({ article, coding }) {
      if (!article || !coding?.value) return [];
      const { source, value } = coding;
      const check = (list: 'reports' | 'statements'): Finding[] =>
        value[list].flatMap((entry, i) => {
          const fault = quoteFault(article, entry);
          return fault ? [findingAt(source, [list, i, 'quote'], fault)] : [];
        });
      return [...check('reports'), ...check('statements')];
    },
  },
};
