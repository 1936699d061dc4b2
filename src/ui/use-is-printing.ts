import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

/**
 * Whether the page is being printed, or shown as it would be. What is drawn for paper alone is
 * there before the browser lays the paper out, and gone afterwards.
 */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isAsked || matchMedia(PAPER).matches,
    () => false,
  );
}

const PAPER = 'print';
/** Between the two events: the media may change only after the first. */
let isAsked = false;

function subscribe(onChange: () => void): () => void {
  const begin = () => {
    isAsked = true;
    flushSync(onChange);
  };
  const end = () => {
    isAsked = false;
    onChange();
  };
  // Developers' tools show how a page would be printed without printing it.
  const paper = matchMedia(PAPER);
  const change = () => flushSync(onChange);
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  paper.addEventListener('change', change);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
    paper.removeEventListener('change', change);
  };
}
