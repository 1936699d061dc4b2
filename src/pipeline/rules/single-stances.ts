import type { Finding } from '#src/pipeline/problem.ts';
import { findingAt } from '#src/pipeline/reading/yaml-source.ts';
import type { Rule } from './rule.ts';

export const singleStances: Rule = {
  name: 'single-stances',
  description: 'A statement shows one stance on an issue.',
  check: {
    article({ coding }) {
      if (!coding?.value) return [];
      const { source, value } = coding;
      return value.statements.flatMap(({ stances }, i) =>
        stances.flatMap(({ issue }, j): Finding[] => {
          if (stances.findIndex((other) => other.issue === issue) === j) return [];
          return [
            findingAt(source, ['statements', i, 'stances', j, 'issue'], {
              message: `This statement has a stance on "${issue}" already.`,
              tip: 'Make one of the two, such as support-with-reservations, or split the statement.',
            }),
          ];
        }),
      );
    },
  },
};
