import { createPreference, usePreference } from './preference.ts';

/** Widths in pixels of the usual text size. */
export const PANEL_MIN = 360;
export const PANEL_MAX = 560;
const PANEL_DEFAULT = 408;

const NOT_CHOSEN = 0;

const preference = createPreference('panel-width', (stored) =>
  stored === null ? NOT_CHOSEN : clamp(Number(stored)),
);

/**
 * The width that the user gave the panel, and how to change it; widths beyond the limits are cut.
 * @param initial until then
 */
export function usePanelWidth(initial = PANEL_DEFAULT): [number, (width: number) => void] {
  const [chosen, write] = usePreference(preference);
  const width = chosen === NOT_CHOSEN ? initial : chosen;
  return [width, (next) => write(clamp(next))];
}

function clamp(width: number): number {
  if (Number.isNaN(width)) return PANEL_DEFAULT;
  return Math.round(Math.min(PANEL_MAX, Math.max(PANEL_MIN, width)));
}
