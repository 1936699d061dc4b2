import { useEffect } from 'react';
import { ensureParts, type PartName } from './ensure-parts.ts';
import { useCorpus } from './use-corpus.ts';

/**
 * Fetches parts of the index, and the words of some events, once what is there has been drawn; it
 * is then drawn again with them. What does not come stays blank, and is asked for again with the
 * next rows.
 * @param rows the same list as long as the same words are wanted
 */
export function useWantedParts(parts: readonly PartName[], rows: Uint32Array): void {
  const index = useCorpus();
  useEffect(() => {
    const { parts: held, events } = index;
    if (held === null) return;
    const lacks = parts.some((part) => held[part] === null);
    const unnamed = rows.filter((row) => !events.isNamed(row));
    if (lacks || unnamed.length > 0) {
      // A notice says what did not come.
      ensureParts({ parts, rows: unnamed }).catch(() => undefined);
    }
  }, [index, parts, rows]);
}
