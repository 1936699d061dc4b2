let message = '';
let count = 0;
const listeners = new Set<() => void>();

/** Has a screen reader say something that happened elsewhere on the screen, politely. */
export function announce(text: string): void {
  message = text;
  count += 1;
  for (const listener of listeners) listener();
}

/** For the live region: the latest message; a repeated one differs by a space that nobody hears. */
export function latestAnnouncement(): string {
  return count % 2 === 0 ? message : `${message}\u00a0`;
}

export function onAnnouncement(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
