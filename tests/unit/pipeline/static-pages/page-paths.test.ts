import { expect, test } from 'vitest';
import { pagePaths } from '#src/pipeline/static-pages/page-paths.ts';
import { paths } from '#src/url/paths.ts';

test('the pages of a build are the addresses that the app links to', () => {
  const pages = pagePaths({
    events: { id: ['visit'] },
    actors: [{ id: 'peru' }],
    articles: [{ id: 'first-article' }],
    retired: [],
  });
  const addresses = [
    paths.timeline(),
    paths.matrix(),
    paths.actors(),
    paths.articles(),
    paths.overview(),
    paths.compare([]),
    paths.event('visit'),
    paths.actor('peru'),
    paths.article('first-article'),
  ];
  expect(pages.map((page) => `/${page}`)).toEqual(addresses);
});
