import { useState } from 'react';

type Typed = {
  text: string;
  /** The text of the URL when it was last looked at. */
  seen: string;
  /** Texts that were passed on and have not come back yet. */
  sent: readonly string[];
};

/**
 * The text of a field whose value lives in the URL. What is typed shows at once and is passed on;
 * the URL follows a step behind, which must not take back what was typed meanwhile. A text that
 * the URL comes by in another way, as by Back, takes its place.
 */
export function useTypedText(
  committed: string,
  commit: (text: string) => void,
): [string, (text: string) => void] {
  const [typed, setTyped] = useState<Typed>({ text: committed, seen: committed, sent: [] });
  if (committed !== typed.seen) setTyped(follow(typed, committed));
  const change = (text: string) => {
    setTyped({ text, seen: committed, sent: [...typed.sent, text] });
    commit(text);
  };
  return [typed.text, change];
}

function follow({ text, sent }: Typed, committed: string): Typed {
  const own = sent.lastIndexOf(committed);
  if (own === -1) return { text: committed, seen: committed, sent: [] };
  return { text, seen: committed, sent: sent.slice(own + 1) };
}
