import type { Statement } from '#src/schema/coding.ts';
import { findQuote, occurrences } from '#src/pipeline/anchoring/find-quote.ts';
import type { Fault, Finding } from '#src/pipeline/problem.ts';
import { findingAt, type Path } from '#src/pipeline/reading/yaml-source.ts';
import type { Rule } from './rule.ts';

export const marks: Rule = {
  name: 'marks',
  description: 'A marked part stands in its quote once, and no two marks of a stance overlap.',
  check: {
    article({ article, coding }) {
      if (!coding?.value) return [];
      const { source, value } = coding;
      const text = article?.body ?? '';
      return value.statements.flatMap((statement, i) =>
        faultsOf(statement, text).map(([path, fault]): Finding =>
          findingAt(source, ['statements', i, ...path], fault),
        ),
      );
    },
  },
};

function faultsOf(statement: Statement, text: string): [Path, Fault][] {
  const { quote, stances } = statement;
  // Where the quote itself is wrong, words of the article may well be missing from it.
  const misquoted = findQuote(text, statement) === null;
  return stances.flatMap(({ marks: list }, j) =>
    list.flatMap((mark, k): [Path, Fault][] => {
      const path: Path = ['stances', j, 'marks', k, 'quote'];
      const found = occurrences(quote, mark);
      const [span] = found;
      if (span && found.length === 1) {
        const overlaps = list.slice(0, k).some((earlier) => {
          const other = findQuote(quote, earlier);
          return other !== null && other.start < span.end && span.start < other.end;
        });
        return overlaps ? [[path, OVERLAP]] : [];
      }
      if (misquoted && text.includes(mark.quote)) return [];
      return [[path, span ? ambiguous(found.length) : ABSENT]];
    }),
  );
}

const ABSENT: Fault = {
  message: 'The marked words do not stand in the quote.',
  expected: 'a part of this statement’s quote, letter for letter',
};

const OVERLAP: Fault = {
  message: 'The mark overlaps an earlier one of this stance.',
  tip: 'Shorten one of the two: a word shows one sense.',
};

function ambiguous(times: number): Fault {
  return {
    message: `The marked words stand in the quote ${times} times.`,
    tip: 'Mark more words, so that they are found once.',
  };
}
