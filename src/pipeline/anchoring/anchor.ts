import type { Anchor } from '#src/schema/evidence-file.ts';
import type { Span } from '#src/pipeline/problem.ts';

/** UTF-16 code units of context on each side. */
const CONTEXT = 32;

/** The W3C text quote and text position selectors of a passage. */
export function anchor(text: string, { start, end }: Span): Anchor {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(wholeCharacter(text, Math.max(0, start - CONTEXT)), start),
    suffix: text.slice(end, wholeCharacter(text, Math.min(text.length, end + CONTEXT))),
    start,
    end,
  };
}

/** Steps over the second half of a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset + 1 : offset;
}
