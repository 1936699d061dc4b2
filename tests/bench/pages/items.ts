/** An event as other timelines take it: days since 1970-01-01, and the number of its lane. */
export type Item = { row: number; start: number; end: number | null; lane: number; title: string };

/** The events of the data set beside the page. */
export async function fetchItems(): Promise<Item[]> {
  const response = await fetch('./items.json');
  return (await response.json()) as Item[];
}

export const DAY_MS = 86_400_000;

/** When the frame is done in which all is there that is looked for. */
export function painted(isThere: () => boolean): Promise<number> {
  return new Promise((done) => {
    const look = () => {
      if (!isThere()) return void requestAnimationFrame(look);
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => done(performance.now()));
      channel.port1.start();
      channel.port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
}
