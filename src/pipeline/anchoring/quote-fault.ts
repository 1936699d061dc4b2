import type { Detail, Fault, Span, TextFile } from '#src/pipeline/problem.ts';
import { occurrences, type Selector } from './find-quote.ts';
import { nearestPassage } from './nearest-passage.ts';
import { differsOnlyInTypography } from './typography.ts';
import { wordDiff } from './word-diff.ts';

/** An article's text, `body`, from `bodyStart` on in its file. */
export type Article = { file: TextFile; body: string; bodyStart: number };

const EXPECTED = 'words copied from the article, letter for letter';

/** Why words cannot be anchored in an article, or null where they can. */
export function quoteFault(article: Article, selector: Selector): Fault | null {
  const found = occurrences(article.body, selector);
  if (found.length === 1) return null;
  if (found.length > 1) return ambiguous(article, found);
  const anywhere = occurrences(article.body, { quote: selector.quote });
  return anywhere.length > 0 ? wrongContext(article, anywhere) : absent(article, selector.quote);
}

function absent(article: Article, quote: string): Fault {
  const message = `The quote does not stand in ${article.file.path}.`;
  const passage = nearestPassage(article.body, quote);
  if (!passage) {
    return {
      message,
      expected: EXPECTED,
      details: ['Nothing in the article comes near it.'],
      tip: 'Check that it is from this article.',
    };
  }
  const near = article.body.slice(passage.start, passage.end);
  const typography = differsOnlyInTypography(quote, near);
  return {
    message,
    expected: EXPECTED,
    details: [
      detail(article, passage, "nearest passage; [-yours-] {+the article's+}:"),
      ...wordDiff(quote, near),
      ...(typography === null ? [] : [`Only typography differs: ${typography}.`]),
    ],
    tip: 'Copy the words from the article; its errors stay as they are.',
  };
}

function ambiguous(article: Article, found: readonly Span[]): Fault {
  return {
    message: `The quote stands in ${article.file.path} ${found.length} times.`,
    expected: 'a quote that stands there once',
    details: found.map((span) => detail(article, span, contextOf(article.body, span))),
    tip: 'Quote more, or add prefix or suffix: the text directly before or after the one you mean.',
  };
}

function wrongContext(article: Article, found: readonly Span[]): Fault {
  return {
    message: `The words stand in ${article.file.path}, but not between this prefix and suffix.`,
    details: found.map((span) => detail(article, span, contextOf(article.body, span))),
    tip: 'Copy prefix and suffix too, with the space or the sign next to the quote.',
  };
}

function detail({ file, bodyStart }: Article, span: Span, text: string): Detail {
  return { file, offset: bodyStart + span.start, text };
}

/** What stands around a passage, on one line. */
function contextOf(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(end, end + 30);
  return `…${before}[${shorten(text.slice(start, end))}]${after}…`.replaceAll('\n', ' ');
}

function shorten(words: string): string {
  return words.length <= 40 ? words : `${words.slice(0, 18)} … ${words.slice(-18)}`;
}
