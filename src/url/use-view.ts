import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Filters } from '#src/domain/filters.ts';
import { parseView, serializeView, type DroppedParam } from './view-codec.ts';
import type { ViewState } from './view-state.ts';

export type ViewPatch = Partial<Omit<ViewState, 'filters'>> & { filters?: Partial<Filters> };

/** `push` for deliberate steps, which Back undoes; `replace` for drags, pans and zooms. */
export type Step = 'push' | 'replace';

export type ViewControls = {
  view: ViewState;
  dropped: readonly DroppedParam[];
  /** Changes the view on the current path, or on `path` where given. The only writer of the URL. */
  setView: (patch: ViewPatch, step: Step, path?: string) => void;
};

/** The view that the URL describes, and the one way to change it. */
export function useView(): ViewControls {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const { view, dropped } = useMemo(() => parseView(search), [search]);
  const setView = useCallback(
    (patch: ViewPatch, step: Step, path?: string) => {
      const next = applyPatch(view, patch);
      void navigate(
        { pathname: path ?? pathname, search: serializeView(next) },
        { replace: step === 'replace', preventScrollReset: true },
      );
    },
    [navigate, pathname, view],
  );
  return { view, dropped, setView };
}

function applyPatch(view: ViewState, patch: ViewPatch): ViewState {
  const { filters, ...rest } = patch;
  return { ...view, ...rest, filters: { ...view.filters, ...filters } };
}
