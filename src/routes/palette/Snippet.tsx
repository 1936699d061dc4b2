import type { QuoteHit } from '#src/domain/quote-search.ts';
import styles from './Snippet.module.css';

/**
 * A line of a quote, verbatim, with what was searched for marked. Guillemets (direct speech
 * only) and the dots of a cut are ours and stand outside it.
 */
export function Snippet({ hit, language }: { hit: QuoteHit; language: string }) {
  const { text, matches, isDirect, isCutBefore, isCutAfter } = hit;
  return (
    <span className={styles.snippet}>
      <span data-ours>{`${isDirect ? '«' : ''}${isCutBefore ? '…' : ''}`}</span>
      <span className={styles.quote} lang={language} data-quote>
        {matches.map(({ start, end }, i) => (
          <span key={start}>
            {text.slice(matches[i - 1]?.end ?? 0, start)}
            <mark className={styles.match}>{text.slice(start, end)}</mark>
          </span>
        ))}
        {text.slice(matches.at(-1)?.end ?? 0)}
      </span>
      <span data-ours>{`${isCutAfter ? '…' : ''}${isDirect ? '»' : ''}`}</span>
    </span>
  );
}
