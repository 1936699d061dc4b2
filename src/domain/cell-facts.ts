import type { Basis, Confidence } from '#src/schema/vocabulary.ts';
import type { CorpusIndex, StanceRow } from './corpus-index.ts';
import { leastCover } from './least-cover.ts';
import type { StanceAsOf, Voice } from './stance-as-of.ts';

/** How well a cell is founded: counts, never a score. */
export type CellFacts = {
  /** Quotes that count. */
  quotes: number;
  /** Articles that they are from. */
  articles: number;
  /** Of these articles, those whose outlet is not known. */
  unnamedArticles: number;
  /**
   * Sources that are certainly independent of each other: the fewest that could have brought all
   * of it.
   */
  sources: number;
  /** The same with each article of unknown outlet as a source of its own, as long as it can be. */
  sourcesAtMost: number;
  /** One source could have brought all of it, whatever the number of quotes. */
  isSingleSource: boolean;
  /** Of what decides: through what it is known, whether it was said or concluded, and how surely. */
  voice: Voice;
  basis: Basis;
  confidence: Confidence;
  /** Another position is on record that cannot be told to be an earlier one. */
  differs: boolean;
};

/**
 * What an analyst asks of a cell before relying on it. Statements count for their speaker, so that
 * reported speech is evidence of the one who is quoted, never of the one who reports.
 *
 * A source is where an article has something from: who attributes it to the speaker, the medium
 * spoken to, else its own outlet; so two papers that cite one interview have one source. The same
 * words in two outlets have one origin as well, whichever of them copied. Articles of unknown
 * outlets can be by any of the others, and are no source of their own beside these.
 */
export function cellFacts(
  { sourceById }: Pick<CorpusIndex, 'sourceById'>,
  { stances, quotes, articles, voice, basis, confidence, differs }: StanceAsOf,
): CellFacts {
  const unnamed = new Set<string>();
  for (const { article } of stances) if (article.source === null) unnamed.add(article.id);
  const single = couldBeOneSource({ sourceById }, stances);
  const sources = single ? 1 : leastCover(sourcesOfTexts(stances, sourceById));
  const named = stances.some((stance) => sourceOf(stance, sourceById) !== null) ? sources : 0;
  const unknown = unnamed.size === 0 ? 0 : unknownSources(stances, sourceById);
  return {
    quotes,
    articles,
    unnamedArticles: unnamed.size,
    sources,
    sourcesAtMost: Math.max(sources, named + unknown),
    isSingleSource: single,
    voice,
    basis,
    confidence,
    differs,
  };
}

/**
 * Whether one source could have brought all of it: one that each text could be from. The same as
 * `cellFacts` says, at the cost of a look, for those who count cells by the thousand.
 */
export function couldBeOneSource(
  { sourceById }: Pick<CorpusIndex, 'sourceById'>,
  stances: readonly StanceRow[],
): boolean {
  if (stances.length === 1) return true;
  if (stances.every(({ words }) => words === null)) {
    let only: string | null = null;
    for (const stance of stances) {
      const source = sourceOf(stance, sourceById);
      if (source !== null && only !== null && source !== only) return false;
      only = source ?? only;
    }
    return true;
  }
  const [first, ...others] = sourcesOfTexts(stances, sourceById);
  return !first || [...first].some((source) => others.every((set) => set.has(source)));
}

/** Of what could be from one source: it may yet be from several, since outlets are not known. */
export function perhapsSeveral(
  { sourceById }: Pick<CorpusIndex, 'sourceById'>,
  held: StanceAsOf,
): boolean {
  if (held.stances.length === 1) return false;
  const isUnnamed = held.stances.some(({ article }) => article.source === null);
  return isUnnamed && cellFacts({ sourceById }, held).sourcesAtMost > 1;
}

/** For each text, that is the same words wherever they stand, the sources that it could be from. */
function sourcesOfTexts(
  stances: readonly StanceRow[],
  sourceById: CorpusIndex['sourceById'],
): ReadonlySet<string>[] {
  const sourcesOfText = new Map<string, Set<string>>();
  for (const stance of stances) {
    const source = sourceOf(stance, sourceById);
    if (source === null) continue;
    const text = stance.words === null ? `row ${stance.row}` : `words ${stance.words}`;
    const known = sourcesOfText.get(text);
    if (known) known.add(source);
    else sourcesOfText.set(text, new Set([source]));
  }
  return [...sourcesOfText.values()];
}

/**
 * How many more sources there could be: articles of unknown outlet that say something which no
 * named source has said in the same words, nor another of these articles.
 */
function unknownSources(
  stances: readonly StanceRow[],
  sourceById: CorpusIndex['sourceById'],
): number {
  const told = new Set<number>();
  const saidIn = new Map<string, (number | null)[]>();
  for (const stance of stances) {
    const { article, words } = stance;
    if (sourceOf(stance, sourceById) === null) {
      saidIn.set(article.id, [...(saidIn.get(article.id) ?? []), words]);
    } else if (words !== null) told.add(words);
  }
  let count = 0;
  for (const texts of saidIn.values()) {
    if (texts.some((words) => words === null || !told.has(words))) count += 1;
    for (const words of texts) if (words !== null) told.add(words);
  }
  return count;
}

/** Null: an outlet that is not known. A medium that is an actor too is one source, not two. */
function sourceOf(
  { origin, article }: StanceRow,
  sourceById: CorpusIndex['sourceById'],
): string | null {
  if (origin) return `actor ${origin.id}`;
  if (article.source === null) return null;
  const actor = sourceById.get(article.source)?.actor;
  return actor === undefined ? `outlet ${article.source}` : `actor ${actor}`;
}
