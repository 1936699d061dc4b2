import type { Anchor, StanceEvidence } from '#src/schema/evidence-file.ts';
import { quoteParts } from '#src/domain/quote-parts.ts';
import styles from './Quote.module.css';

const NO_MARKS: StanceEvidence['marks'] = [];

/**
 * Words of an article, verbatim, in the serif face and in their own language. Guillemets are
 * ours, and stand only around direct speech.
 */
export function Quote({
  quote,
  language,
  isDirect,
  marks = NO_MARKS,
  size = 'normal',
}: {
  quote: Anchor;
  /** Language of the article. */
  language: string;
  isDirect: boolean;
  marks?: StanceEvidence['marks'];
  size?: 'normal' | 'lead';
}) {
  return (
    <blockquote className={styles[size]} lang={language} data-quote>
      {isDirect && <span data-ours>«</span>}
      {quoteParts(quote, marks).map((part, position) =>
        part.sense ? (
          <mark key={position} className={styles[part.sense]}>
            {part.text}
          </mark>
        ) : (
          part.text
        ),
      )}
      {isDirect && <span data-ours>»</span>}
    </blockquote>
  );
}
