import { useState } from 'react';

/**
 * The text of a field whose value lives in the URL: what is typed shows at once and is passed on;
 * a text that the URL comes by in another way, as by Back, takes its place.
 */
export function useTypedText(
  committed: string,
  commit: (text: string) => void,
): [string, (text: string) => void] {
  const [typed, setTyped] = useState({ text: committed, seen: committed });
  if (committed !== typed.seen) {
    // The URL has moved: to what was typed, or elsewhere.
    setTyped({ text: committed === typed.text ? typed.text : committed, seen: committed });
  }
  const change = (text: string) => {
    setTyped({ text, seen: committed });
    commit(text);
  };
  return [typed.text, change];
}
