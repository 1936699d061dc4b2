import { fold } from '#src/domain/fold.ts';
import { oncePer } from '#src/domain/once-per.ts';
import type { StatementEvidence } from '#src/schema/evidence-file.ts';

/**
 * Numbers what is the same word for word in several articles: an agency's text that two outlets
 * print has one origin. Case, accents, punctuation and spacing are the outlets' and do not count.
 * -1: no other article has these words.
 */
export function sameWords(statements: readonly StatementEvidence[]): number[] {
  const firstArticle = new Map<string, string>();
  const shared = new Map<string, number>();
  for (const statement of statements) {
    const words = wordsOf(statement);
    const first = firstArticle.get(words);
    if (first === undefined) firstArticle.set(words, statement.article);
    else if (first !== statement.article && !shared.has(words)) shared.set(words, shared.size);
  }
  if (shared.size === 0) return statements.map(() => -1);
  return statements.map((statement) => shared.get(wordsOf(statement)) ?? -1);
}

/** Kept, since an article that did not change brings the same statements to the next build. */
const wordsOf = oncePer(({ quote }: StatementEvidence): string =>
  fold(quote.exact).replace(BETWEEN_WORDS, ' ').trim(),
);

const BETWEEN_WORDS = /[^\p{L}\p{N}]+/gu;
