import type { IndexFile } from '#src/schema/index-file.ts';

/** The ids of the index. */
export interface PageIndex {
  events: Pick<IndexFile['events'], 'id'>;
  actors: Pick<IndexFile['actors'][number], 'id'>[];
  articles: Pick<IndexFile['articles'][number], 'id'>[];
  retired: IndexFile['retired'];
}

const screens = ['timeline', 'matrix', 'actors', 'articles', 'overview', 'compare'];
const folderOf = new Map([
  ['event', 'events'],
  ['actor', 'actors'],
  ['article', 'articles'],
]);

/**
 * Every path of the app that has a page of its own below the start page, without slashes at its
 * ends, in the order of the index. Retired ids keep theirs, for the redirect or the notice.
 */
export function pagePaths(index: PageIndex): string[] {
  const live = [
    ...index.events.id.map((id) => `events/${id}`),
    ...index.actors.map(({ id }) => `actors/${id}`),
    ...index.articles.map(({ id }) => `articles/${id}`),
  ];
  const retired = index.retired.flatMap(({ entity, id }) => {
    const folder = folderOf.get(entity);
    return folder === undefined ? [] : [`${folder}/${id}`];
  });
  return [...new Set([...screens, ...live, ...retired])];
}
