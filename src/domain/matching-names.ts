import type { CorpusIndex } from './corpus-index.ts';
import { fold } from './fold.ts';
import { oncePer } from './once-per.ts';

/**
 * Ids of the actors and issues whose names contain a folded word: an actor's name in either
 * language or any form by which an article names it; an issue's name, long or short.
 */
export function matchingNames(
  index: CorpusIndex,
  word: string,
): { actors: string[]; issues: string[] } {
  const { actors, issues } = foldedNames(index);
  return { actors: idsWith(actors, word), issues: idsWith(issues, word) };
}

type Named = { id: string; names: string };

const foldedNames = oncePer((index: CorpusIndex) => ({
  actors: index.actors.map(({ id, name, forms }): Named => {
    return { id, names: foldedList([name.es, name.en, ...forms.map(({ text }) => text)]) };
  }),
  issues: index.issues.map(({ id, name, short }): Named => {
    return { id, names: foldedList([name.es, name.en, short.es, short.en]) };
  }),
}));

/** Joined by line breaks, which no searched word contains. */
function foldedList(names: readonly string[]): string {
  return fold([...new Set(names)].join('\n'));
}

function idsWith(named: readonly Named[], word: string): string[] {
  return named.filter(({ names }) => names.includes(word)).map(({ id }) => id);
}
