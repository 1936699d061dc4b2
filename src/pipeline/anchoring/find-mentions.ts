import type { Mention } from '#src/schema/coding.ts';
import type { Span } from '#src/pipeline/problem.ts';
import { occurrences } from './find-quote.ts';

/** A place where an article names an actor; `mention` is the position in the coding's list. */
export type Occurrence = Span & { mention: number };

const WORD = /[\p{L}\p{M}\p{N}_]/u;

/**
 * Every place where a form stands as whole words, in reading order. What lies inside a longer
 * form of another mention belongs to that one: in "Gobierno de Jerí", "Jerí" is not a mention.
 */
export function findMentions(text: string, mentions: readonly Mention[]): Occurrence[] {
  const all = mentions.flatMap(({ form, prefix, suffix }, mention) =>
    occurrences(text, { quote: form, prefix, suffix })
      .filter((span) => isWholeWords(text, span))
      .map((span) => ({ ...span, mention })),
  );
  const sorted = all.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let reach = { start: -1, end: -1 };
  return sorted.filter((occurrence) => {
    const inside = occurrence.end <= reach.end && length(occurrence) < length(reach);
    if (occurrence.end > reach.end) reach = occurrence;
    return !inside;
  });
}

function length({ start, end }: Span): number {
  return end - start;
}

function isWholeWords(text: string, { start, end }: Span): boolean {
  const cutsStart = isWord(text, start) && isWordBefore(text, start);
  const cutsEnd = isWordBefore(text, end) && isWord(text, end);
  return !cutsStart && !cutsEnd;
}

function isWord(text: string, offset: number): boolean {
  const character = text.codePointAt(offset);
  return character !== undefined && WORD.test(String.fromCodePoint(character));
}

function isWordBefore(text: string, offset: number): boolean {
  if (offset === 0) return false;
  const unit = text.charCodeAt(offset - 1);
  return isWord(text, unit >= 0xdc00 && unit <= 0xdfff ? offset - 2 : offset - 1);
}
