import { SPOKEN } from '#src/domain/actor-profile.ts';
import { rowNumbers } from './codes.ts';
import type { ResolvedCorpus } from './resolved-corpus.ts';

/**
 * Who speaks of each actor, as pairs of the speaker's row and the number of his statements that name
 * the actor. What is told of a speaker counts for him; an act and an article's own voice do not.
 */
export function speakersNaming(
  actors: ResolvedCorpus['actors'],
  articles: ResolvedCorpus['articles'],
): Map<string, number[]> {
  const actorRow = rowNumbers(actors);
  const counts = new Map<string, Map<number, number>>();
  for (const { speaker, form, mentions } of articles.flatMap(({ statements }) => statements)) {
    if (speaker === null || !SPOKEN.has(form)) continue;
    const row = actorRow(speaker);
    for (const named of mentions) {
      const speakers = counts.get(named) ?? new Map<number, number>();
      counts.set(named, speakers.set(row, (speakers.get(row) ?? 0) + 1));
    }
  }
  return new Map([...counts].map(([named, speakers]) => [named, [...speakers].flat()]));
}
