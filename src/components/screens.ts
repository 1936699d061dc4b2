import type { ViewState } from '#src/url/view-state.ts';
import { paths } from '#src/url/paths.ts';

/** The screens of the navigation, in its order. Routes name theirs in `handle`. */
export const SCREENS = ['timeline', 'matrix', 'actors', 'articles', 'overview'] as const;
export type ScreenName = (typeof SCREENS)[number];

/** `handle` of a route: the screen that it belongs to. */
export type ScreenHandle = { screen: ScreenName };

/** The letter that leads to a screen, after G. */
export const SCREEN_KEYS: Record<ScreenName, string> = {
  timeline: 't',
  matrix: 'm',
  actors: 'a',
  articles: 'r',
  overview: 'o',
};

/** The address of a screen, with the filters and the range that are set: they hold everywhere. */
export function screenPath(screen: ScreenName, { filters, range }: ViewState): string {
  return paths[screen]({ filters, range });
}
