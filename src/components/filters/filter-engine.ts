import type { filtering } from './filtering.ts';

/** What it takes to filter: not fetched as long as nothing is filtered. */
export type FilterEngine = typeof filtering;

let held: FilterEngine | null = null;
let coming: Promise<void> | null = null;

/** Sets out to fetch it. @throws what the fetch threw; another call asks again */
export function loadFilterEngine(): Promise<void> {
  return (coming ??= begin());
}

/** The engine; suspends until it is there. */
export function filterEngine(): FilterEngine {
  if (held) return held;
  throw loadFilterEngine();
}

async function begin(): Promise<void> {
  try {
    held = (await import('./filtering.ts')).filtering;
  } catch (error) {
    coming = null;
    throw error;
  }
}
