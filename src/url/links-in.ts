import { parseView, serializeView } from './view-codec.ts';
import type { ViewState } from './view-state.ts';

/**
 * Addresses of what is shown now, in a language, for where they leave the app; each with what is to
 * be different. Only in a browser.
 */
export function linksIn(language: 'es' | 'en'): (patch?: Partial<ViewState>) => string {
  const { origin, pathname, search } = window.location;
  const view = { ...parseView(search).view, language };
  return (patch) => `${origin}${pathname}${serializeView({ ...view, ...patch })}`;
}
