import { findMarks } from '#src/pipeline/anchoring/find-marks.ts';
import type { Finding } from '#src/pipeline/problem.ts';
import { findingAt } from '#src/pipeline/reading/yaml-source.ts';
import type { Rule } from './rule.ts';

export const marks: Rule = {
  name: 'marks',
  description: 'A marked part stands in its quote once, and no two marks of a stance overlap.',
  check: {
    article({ coding }) {
      if (!coding?.value) return [];
      const { source, value } = coding;
      return value.statements.flatMap(({ quote, stances }, i) =>
        stances.flatMap((stance, j): Finding[] => {
          const spans = findMarks(quote, 0, stance.marks);
          return spans.flatMap((span, k) => {
            const path = ['statements', i, 'stances', j, 'marks', k, 'quote'];
            if (!span) {
              return [
                findingAt(source, path, {
                  message: 'The marked words do not stand in the quote just once.',
                  expected: 'a part of this statement\u2019s quote, letter for letter',
                  tip: 'Copy it from the quote, long enough to be found once.',
                }),
              ];
            }
            const overlapped = spans
              .slice(0, k)
              .some((other) => other && other.start < span.end && span.start < other.end);
            if (!overlapped) return [];
            return [
              findingAt(source, path, {
                message: 'The mark overlaps an earlier one of this stance.',
                tip: 'Shorten one of the two: a word shows one sense.',
              }),
            ];
          });
        }),
      );
    },
  },
};
