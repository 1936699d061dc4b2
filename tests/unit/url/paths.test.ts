import { expect, test } from 'vitest';
import { paths } from '#src/url/paths.ts';
import { DEFAULT_VIEW } from '#src/url/view-state.ts';

test('every screen has its address', () => {
  const id = 'rubio-visit';
  const addresses = {
    timeline: paths.timeline(),
    event: paths.event(id),
    matrix: paths.matrix(),
    actors: paths.actors(),
    actor: paths.actor(id),
    articles: paths.articles(),
    article: paths.article(id),
    'article at a quote': paths.article(id, { quote: 'jeri-cnn' }),
    'cell of the matrix': paths.matrix({ cell: { actor: 'jose-jeri', issue: 'venezuela' } }),
    'view as usual': paths.timeline(DEFAULT_VIEW),
  };
  expect(addresses).toMatchInlineSnapshot(`
    {
      "actor": "/actors/rubio-visit",
      "actors": "/actors",
      "article": "/articles/rubio-visit",
      "article at a quote": "/articles/rubio-visit?v=1&q=jeri-cnn",
      "articles": "/articles",
      "cell of the matrix": "/matrix?v=1&cell=jose-jeri~venezuela",
      "event": "/events/rubio-visit",
      "matrix": "/matrix",
      "timeline": "/timeline",
      "view as usual": "/timeline",
    }
  `);
});

test.each(['../matrix', 'a/b', 'a?b#c', '%2e%2e%2f', 'ñandú 1'])(
  'an id like %j stays in its segment',
  (id) => {
    const { pathname, search, hash } = new URL(paths.event(id), 'https://host/');
    const segments = pathname.split('/');
    expect({ segments: segments.length, search, hash }).toEqual({
      segments: 3,
      search: '',
      hash: '',
    });
    expect(decodeURIComponent(segments[2] ?? '')).toBe(id);
  },
);
