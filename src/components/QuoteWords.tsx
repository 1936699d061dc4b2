import { quoteParts } from '#src/domain/quote-parts.ts';
import type { Anchor, Slip as SlipRange, StanceEvidence } from '#src/schema/evidence-file.ts';
import { Slip } from './Slip.tsx';
import styles from './QuoteWords.module.css';

const NO_MARKS: StanceEvidence['marks'] = [];

/** The words of a quote, verbatim, with what is marked in them and with their slips. */
export function QuoteWords({
  quote,
  slips,
  marks = NO_MARKS,
}: {
  quote: Anchor;
  slips: readonly SlipRange[];
  marks?: StanceEvidence['marks'];
}) {
  return quoteParts(quote, marks, slips).map(({ text, sense, meant }, position) => {
    const words = meant === null ? text : <Slip key={position} text={text} meant={meant} />;
    if (sense === null) return words;
    return (
      <mark key={position} className={styles[sense]}>
        {words}
      </mark>
    );
  });
}
