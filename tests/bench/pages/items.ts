/** An event as other timelines take it: days since 1970-01-01, and the number of its lane. */
export type Item = { row: number; start: number; end: number | null; lane: number; title: string };

/** The events of the data set beside the page. */
export async function fetchItems(): Promise<Item[]> {
  const response = await fetch('./items.json');
  return (await response.json()) as Item[];
}

export const DAY_MS = 86_400_000;

/** When the next frame has been painted. */
export function painted(): Promise<number> {
  return new Promise((done) =>
    requestAnimationFrame(() =>
      setTimeout(() => requestAnimationFrame(() => done(performance.now()))),
    ),
  );
}
