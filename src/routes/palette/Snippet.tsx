import { Fragment } from 'react';
import { Slip } from '#src/components/Slip.tsx';
import { cutText, holder } from '#src/domain/cut-text.ts';
import type { QuoteHit } from '#src/domain/quote-search.ts';
import styles from './Snippet.module.css';

/**
 * A line of a quote, verbatim, with what was searched for marked. Guillemets (direct speech
 * only) and the dots of a cut are ours and stand outside it.
 */
export function Snippet({ hit, language }: { hit: QuoteHit; language: string }) {
  const { text, matches, slips, isDirect, isCutBefore, isCutAfter } = hit;
  return (
    <span className={styles.snippet}>
      <span data-ours>{`${isDirect ? '«' : ''}${isCutBefore ? '…' : ''}`}</span>
      <span className={styles.quote} lang={language} data-quote>
        {cutText(text, [...matches, ...slips]).map((piece) => {
          const meant = holder(piece, slips)?.meant;
          const words = meant === undefined ? piece.text : <Slip text={piece.text} meant={meant} />;
          return holder(piece, matches) ? (
            <mark key={piece.start} className={styles.match}>
              {words}
            </mark>
          ) : (
            <Fragment key={piece.start}>{words}</Fragment>
          );
        })}
      </span>
      <span data-ours>{`${isCutAfter ? '…' : ''}${isDirect ? '»' : ''}`}</span>
    </span>
  );
}
