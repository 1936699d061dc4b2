import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate, type Location } from 'react-router';
import type { Filters } from '#src/domain/filters.ts';
import { parseView, serializeView, type DroppedParam } from './view-codec.ts';
import type { ViewState } from './view-state.ts';

export type ViewPatch = Partial<Omit<ViewState, 'filters'>> & { filters?: Partial<Filters> };

type ViewChange = (view: ViewState) => ViewPatch;

/** `push` for deliberate steps, which Back undoes; `replace` for drags, pans and zooms. */
export type Step = 'push' | 'replace';

export type ViewControls = {
  view: ViewState;
  dropped: readonly DroppedParam[];
  /** The view that the last step leads to, which may be ahead of what is drawn. */
  viewNow: () => ViewState;
  /**
   * Changes the view on the current path, or on `path` where given. The only writer of the URL.
   * What depends on the view, such as a toggle, is a function of it: the URL may be ahead of what
   * is drawn.
   */
  setView: (patch: ViewPatch | ViewChange, step: Step, path?: string) => void;
};

/** Where the last step leads, and the location it was taken from: until that changes, the next step goes on from it. */
let ahead: { from: Location; pathname: string; view: ViewState; step: Step } | null = null;

/** The view that the URL describes, and the one way to change it. */
export function useView(): ViewControls {
  const location = useLocation();
  const navigate = useNavigate();
  const { view, dropped } = useMemo(() => parseView(location.search), [location.search]);
  const setView = useCallback(
    (patch: ViewPatch | ViewChange, step: Step, path?: string) => {
      const here = { pathname: location.pathname, view, step };
      const base = ahead?.from === location ? ahead : here;
      ahead = {
        from: location,
        pathname: path ?? base.pathname,
        view: applyPatch(base.view, typeof patch === 'function' ? patch(base.view) : patch),
        // The step that this one overtakes must stay one that Back undoes.
        step: base.step === 'push' ? 'push' : step,
      };
      void navigate(
        { pathname: ahead.pathname, search: serializeView(ahead.view) },
        { replace: ahead.step === 'replace', preventScrollReset: true },
      );
    },
    [location, navigate, view],
  );
  const viewNow = useCallback(
    () => (ahead?.from === location ? ahead.view : view),
    [location, view],
  );
  return { view, dropped, viewNow, setView };
}

function applyPatch(view: ViewState, patch: ViewPatch): ViewState {
  const { filters, ...rest } = patch;
  return { ...view, ...rest, filters: { ...view.filters, ...filters } };
}
