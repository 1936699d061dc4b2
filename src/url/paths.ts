import { serializeView } from './view-codec.ts';
import { DEFAULT_VIEW, type ViewState } from './view-state.ts';

type Patch = Partial<ViewState>;

/** Every address of the app, below its base path. Ids are encoded: none can leave its segment. */
export const paths = {
  timeline: (view: Patch = {}) => `/timeline${search(view)}`,
  event: (id: string, view: Patch = {}) => `/events/${encodeURIComponent(id)}${search(view)}`,
  matrix: (view: Patch = {}) => `/matrix${search(view)}`,
  actors: (view: Patch = {}) => `/actors${search(view)}`,
  actor: (id: string, view: Patch = {}) => `/actors/${encodeURIComponent(id)}${search(view)}`,
  compare: (sideBySide: readonly string[], view?: Patch) =>
    `/compare${search({ ...view, sideBySide })}`,
  overview: (view: Patch = {}) => `/overview${search(view)}`,
  articles: (view: Patch = {}) => `/articles${search(view)}`,
  article: (id: string, view: Patch = {}) => `/articles/${encodeURIComponent(id)}${search(view)}`,
};

function search(view: Patch): string {
  return serializeView({ ...DEFAULT_VIEW, ...view });
}
