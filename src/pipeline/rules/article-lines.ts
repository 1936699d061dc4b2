import { findLines } from '#src/pipeline/anchoring/find-lines.ts';
import type { Finding } from '#src/pipeline/problem.ts';
import { findingAt, type Path } from '#src/pipeline/reading/yaml-source.ts';
import type { Rule } from './rule.ts';

export const articleLines: Rule = {
  name: 'article-lines',
  description: 'Headline and sub-headings are whole lines of the text, letter for letter, once.',
  check: {
    article({ article }) {
      const front = article?.front;
      if (!article || !front?.value) return [];
      const { headline, headings } = front.value;
      const lines: [Path, string][] = headings.map((heading, i) => [['headings', i], heading]);
      if (headline !== null) lines.unshift([['headline'], headline]);
      return lines.flatMap(([path, words]): Finding[] => {
        const found = findLines(article.body, words).length;
        if (found === 1) return [];
        return [
          findingAt(front.source, path, {
            message:
              found === 0
                ? 'No line of the text reads like this.'
                : `${found} lines of the text read like this.`,
            expected: 'one whole line of the text, letter for letter',
            tip: 'A headline that does not stand in the text is null; name the article by its label.',
          }),
        ];
      });
    },
  },
};
