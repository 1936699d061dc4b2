import type { EvidenceItem } from '#src/domain/evidence.ts';
import type { StanceEvidence } from '#src/schema/evidence-file.ts';
import { QuoteWords } from './QuoteWords.tsx';
import { SlipNotes } from './SlipNotes.tsx';
import styles from './Quote.module.css';

/**
 * Words of an article, verbatim, in the serif face and in their own language. Guillemets are
 * ours, and stand only around direct speech.
 */
export function Quote({
  item,
  language,
  marks,
  size = 'normal',
}: {
  item: EvidenceItem;
  /** Language of the article. */
  language: string;
  marks: StanceEvidence['marks'];
  size?: 'normal' | 'lead';
}) {
  const { quote, sic } = item;
  const isDirect = item.form === 'direct';
  return (
    <>
      <blockquote className={styles[size]} lang={language} data-quote>
        {isDirect && <span data-ours>«</span>}
        <QuoteWords quote={quote} slips={sic} marks={marks} />
        {isDirect && <span data-ours>»</span>}
      </blockquote>
      <SlipNotes slips={sic} text={quote.exact} offset={quote.start} language={language} />
    </>
  );
}
