import { findMentions } from '#src/pipeline/anchoring/find-mentions.ts';
import type { Finding } from '#src/pipeline/problem.ts';
import { findingAt } from '#src/pipeline/reading/yaml-source.ts';
import type { Rule } from './rule.ts';

export const mentions: Rule = {
  name: 'mentions',
  description: 'A form of a name stands in the article as whole words, and names one actor there.',
  check: {
    article({ article, coding }) {
      if (!article || !coding?.value) return [];
      const { source, value } = coding;
      const found = findMentions(article.body, value.mentions);
      const used = new Set(found.map((occurrence) => occurrence.mention));
      const unused = value.mentions.flatMap((mention, i): Finding[] => {
        if (used.has(i)) return [];
        return [
          findingAt(source, ['mentions', i, 'form'], {
            message: `"${mention.form}" does not stand in ${article.file.path} as whole words.`,
            tip: 'Copy the form from the text. Inside a longer form of this list it does not count.',
          }),
        ];
      });
      const shared = found.flatMap((occurrence, n): Finding[] => {
        const before = found[n - 1];
        const same = before?.start === occurrence.start && before.end === occurrence.end;
        if (!same) return [];
        return [
          findingAt(source, ['mentions', occurrence.mention, 'form'], {
            message: 'These words are taken by another mention of this list.',
            tip: 'Keep one, or tell the places apart by prefix or suffix.',
          }),
        ];
      });
      return [...unused, ...firstOfEach(shared)];
    },
  },
};

function firstOfEach(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [finding.span.start, finding])).values()];
}
