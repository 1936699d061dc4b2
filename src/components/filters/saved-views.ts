import { createPreference } from '#src/ui/preference.ts';

/** A view that somebody gave a name: its address within the app. */
export type SavedView = { name: string; address: string };

/** The views of this browser, as stored text. */
export const savedViewsPreference = createPreference<string>('views', (stored) => stored ?? '[]');

/**
 * The views in a stored text, in its order; whatever is not a view is left out, since anybody may
 * have written there. Any text is taken.
 */
export function parseSavedViews(stored: string): SavedView[] {
  const list = parseJson(stored);
  return Array.isArray(list) ? list.filter(isSavedView) : [];
}

/** The views with one more, last; it takes the place of one of the same name. */
export function withView(views: readonly SavedView[], added: SavedView): SavedView[] {
  return [...withoutView(views, added.name), added];
}

export function withoutView(views: readonly SavedView[], name: string): SavedView[] {
  return views.filter((view) => view.name !== name);
}

/** Whether the browser keeps what is stored once the page is closed. */
export function canKeep(): boolean {
  try {
    window.localStorage.setItem(PROBE, PROBE);
    window.localStorage.removeItem(PROBE);
    return true;
  } catch {
    return false;
  }
}

const PROBE = 'postura.probe';

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isSavedView(value: unknown): value is SavedView {
  if (typeof value !== 'object' || value === null) return false;
  const { name, address } = value as Record<string, unknown>;
  return typeof name === 'string' && typeof address === 'string' && IN_APP.test(address);
}

/** A path of the app: two slashes, however written, would lead to another host. */
const IN_APP = /^\/(?!\/)[^\s\\]*$/;
