import type { ComponentType } from 'react';
import { redirect, type LoaderFunction, type RouteObject } from 'react-router';
import { loadFilterParts } from '#src/components/filters/lazy-filter-parts.ts';
import { LazyDataNotices } from '#src/components/notices/lazy-data-notices.ts';
import { LazyLinkNotices } from '#src/components/notices/lazy-link-notices.ts';
import { indexQuery, manifestQuery } from '#src/data/queries.ts';
import { queryClient } from '#src/data/query-client.ts';
import { ensureParts } from '#src/data/ensure-parts.ts';
import { fieldsInUse } from '#src/domain/filter-parts.ts';
import { withTexts } from '#src/i18n/FurtherTexts.tsx';
import type { laterLoaders } from '#src/routes/later-loaders.ts';
import { RouteError } from '#src/routes/error/RouteError.tsx';
import { LazyFocusMemory } from '#src/routes/shell/lazy-focus-memory.ts';
import { LoadingScreen } from '#src/routes/shell/LoadingScreen.tsx';
import type { ScreenHandle, ScreenName } from '#src/components/screens.ts';
import { Shell } from '#src/routes/shell/Shell.tsx';
import { eventLoader, timelineLoader } from '#src/routes/timeline/loader.ts';
import { LazyComparedTimeline } from '#src/routes/timeline/lazy-comparison.ts';
import { TimelinePage } from '#src/routes/timeline/TimelinePage.tsx';
import { lazyPart } from '#src/ui/lazy-part.ts';
import { parseView } from '#src/url/view-codec.ts';
import { asksForSomething, type ViewState } from '#src/url/view-state.ts';

type PageModule = { default: ComponentType };

export const LazyPalette = lazyPart(() =>
  withTexts(async () => (await import('#src/routes/palette/Palette.tsx')).default),
);

/**
 * Every address of the app. A screen's data (its loader) and its code are asked for side by side;
 * what fails on the way stands in the place of the screen, inside the shell.
 */
export const routes: RouteObject[] = [
  {
    element: <Shell Palette={LazyPalette} />,
    ErrorBoundary: RouteError,
    children: [
      {
        hydrateFallbackElement: <LoadingScreen />,
        ErrorBoundary: RouteError,
        children: [
          { index: true, loader: toTimeline },
          timelinePage('timeline', timelineLoader),
          timelinePage('events/:eventId', eventLoader),
          page('matrix', 'matrix', 'matrix', () => import('#src/routes/matrix/MatrixPage.tsx')),
          page('actors', 'actors', 'actors', () => import('#src/routes/actors/ActorsPage.tsx')),
          page(
            'actors',
            'actors/:actorId',
            'actor',
            () => import('#src/routes/actors/ActorPage.tsx'),
          ),
          page('actors', 'compare', 'compare', () => import('#src/routes/actors/ComparePage.tsx')),
          page(
            'articles',
            'articles',
            'articles',
            () => import('#src/routes/articles/ArticlesPage.tsx'),
          ),
          page(
            'articles',
            'articles/:articleId',
            'article',
            () => import('#src/routes/articles/ArticlePage.tsx'),
          ),
          page(
            'overview',
            'overview',
            'overview',
            () => import('#src/routes/overview/OverviewPage.tsx'),
          ),
          {
            path: '*',
            loader: beginCorpus,
            lazy: componentOf(() => import('#src/routes/shell/NotFoundPage.tsx')),
          },
        ],
      },
    ],
  },
];

/** The screen where nearly every visit begins: its code comes with the first, in one file. */
function timelinePage(path: string, loader: LoaderFunction): RouteObject {
  const handle: ScreenHandle = { screen: 'timeline' };
  return { path, loader: withPartsOfView(loader), Component: TimelinePage, handle };
}

/** A route of a screen: its path, what loads its data, and the module that draws it; both come late. */
function page(
  screen: ScreenName,
  path: string,
  loaderName: keyof typeof laterLoaders,
  load: () => Promise<PageModule>,
): RouteObject {
  const loader: LoaderFunction = async (args) => (await loaders()).laterLoaders[loaderName](args);
  const handle: ScreenHandle = { screen };
  return { path, loader: withPartsOfView(loader), lazy: componentOf(load), handle };
}

const loaders = () => import('#src/routes/later-loaders.ts');

/** Where the address asks for something, what shows that comes side by side with the data. */
function withPartsOfView(loader: LoaderFunction): LoaderFunction {
  return async (args, context) => {
    const { view, dropped } = parseView(new URL(args.request.url).search);
    const isFiltered = fieldsInUse(view).length > 0;
    const [data] = await Promise.all([
      ensureView(view).then(() => loader(args, context)),
      isFiltered ? loadFilterParts() : undefined,
      view.compare ? LazyComparedTimeline.load() : undefined,
      dropped.length > 0 || asksForSomething(view) ? LazyLinkNotices.load() : undefined,
    ]);
    return data;
  };
}

/** Of an index in parts, what the view cannot be shown without. */
async function ensureView(view: ViewState): Promise<void> {
  const { parts } = await queryClient.ensureQueryData(indexQuery());
  if (parts === null) return;
  const { wantedParts } = await import('#src/routes/wanted-parts.ts');
  await ensureParts(wantedParts(view));
}

// Not `lazy: { Component }`: the router would strike it out of these very routes, for a second router too.
function componentOf(load: () => Promise<PageModule>) {
  return async () => {
    const [Component, { mayNeedMore }] = await Promise.all([
      withTexts(async () => (await load()).default),
      loaders(),
      LazyFocusMemory.load(),
      LazyDataNotices.load(),
    ]);
    return { Component, shouldRevalidate: mayNeedMore };
  };
}

/** A page without data of its own still says of which corpus it is, once that is known. */
function beginCorpus() {
  void queryClient.prefetchQuery(manifestQuery());
  return null;
}

/** The start is the timeline, with whatever the address asks for besides. */
function toTimeline({ request }: { request: Request }) {
  return redirect(`/timeline${new URL(request.url).search}`);
}
