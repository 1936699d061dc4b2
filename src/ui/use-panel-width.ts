import { createPreference, usePreference } from './preference.ts';

/** Widths in pixels of the usual text size. */
export const PANEL_MIN = 360;
export const PANEL_MAX = 560;
const PANEL_DEFAULT = 408;

const preference = createPreference('panel-width', (stored) =>
  stored === null ? PANEL_DEFAULT : clamp(Number(stored)),
);

/** The width that the user gave the panel, and how to change it; widths beyond the limits are cut. */
export function usePanelWidth(): [number, (width: number) => void] {
  const [width, write] = usePreference(preference);
  return [width, (next) => write(clamp(next))];
}

function clamp(width: number): number {
  if (Number.isNaN(width)) return PANEL_DEFAULT;
  return Math.round(Math.min(PANEL_MAX, Math.max(PANEL_MIN, width)));
}
