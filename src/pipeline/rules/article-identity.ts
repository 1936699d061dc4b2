import type { Finding } from '#src/pipeline/problem.ts';
import { findingAt } from '#src/pipeline/reading/yaml-source.ts';
import type { Rule } from './rule.ts';

export const articleIdentity: Rule = {
  name: 'article-identity',
  description: 'An article has the id that its file is named for, and names a file, not a path.',
  check: {
    article({ id, article }) {
      const front = article?.front;
      if (!front?.value) return [];
      const findings: Finding[] = [];
      if (front.value.id !== id) {
        findings.push(
          findingAt(front.source, ['id'], {
            message: `The id "${front.value.id}" is not the name of the file.`,
            expected: `id: ${id}`,
          }),
        );
      }
      if (/[/\\]/.test(front.value.file)) {
        findings.push(
          findingAt(front.source, ['file'], {
            message: `"${front.value.file}" is a path.`,
            expected: 'the name of the file that the text came in, without folders',
          }),
        );
      }
      return findings;
    },
  },
};
