import type { ShouldRevalidateFunctionArgs } from 'react-router';
import { actorLoader, actorsLoader, compareLoader } from '#src/routes/actors/loader.ts';
import { articleLoader, articlesLoader } from '#src/routes/articles/loader.ts';
import { matrixLoader } from '#src/routes/matrix/loader.ts';
import { overviewLoader } from '#src/routes/overview/loader.ts';
import { asksForData } from '#src/url/asks-for-data.ts';

/** What loads the data of all screens but the timeline, in one file that comes with any of them. */
export const laterLoaders = {
  matrix: matrixLoader,
  actors: actorsLoader,
  actor: actorLoader,
  compare: compareLoader,
  articles: articlesLoader,
  article: articleLoader,
  overview: overviewLoader,
};

/** Steps that show the same data otherwise draw it at once. */
export function mayNeedMore({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs): boolean {
  return asksForData(currentUrl, nextUrl);
}
