import type { Finding } from '#src/pipeline/problem.ts';
import type { Rule } from './rule.ts';

export const codingPairs: Rule = {
  name: 'coding-pairs',
  description: 'Every article has a coding, and every coding an article.',
  check: {
    corpus({ files, registries }) {
      const start = { start: 0, end: 0 };
      const uncoded = [...files.articles]
        .filter((id) => !files.codings.has(id))
        .map((id): Finding => ({
          file: { path: `articles/${id}.md`, text: '' },
          span: start,
          message: 'The article has no coding.',
          expected: `a file codings/${id}.yaml`,
        }));
      const orphaned = [...files.codings]
        .filter((id) => !registries.articleIds.has(id))
        .map((id): Finding => ({
          file: { path: `codings/${id}.yaml`, text: '' },
          span: start,
          message: 'The coding has no article.',
          expected: `a file articles/${id}.md`,
        }));
      return [...uncoded, ...orphaned];
    },
  },
};
