import type { KeyboardEvent, PointerEvent } from 'react';
import { PANEL_MAX, PANEL_MIN } from './use-panel-width.ts';
import styles from './PanelResizer.module.css';

/** Pixels of the usual text size that one arrow key moves. */
const STEP = 16;

/** The left edge of the panel as a handle: drag it, or focus it and use ← → Home End. */
export function PanelResizer({
  label,
  width,
  onResize,
}: {
  label: string;
  /** Width of the panel in pixels of the usual text size. */
  width: number;
  onResize: (width: number) => void;
}) {
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const panel = event.currentTarget.parentElement?.getBoundingClientRect();
    if (panel) onResize((panel.right - event.clientX) / pixelsPerUnit());
  };
  const step = (event: KeyboardEvent) => {
    const next = keyWidths(width)[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onResize(next);
  };
  return (
    // A separator that takes focus is a widget (ARIA 1.2, window splitter).
    <div
      className={styles.handle}
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={PANEL_MIN}
      aria-valuemax={PANEL_MAX}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={step}
    />
  );
}

function keyWidths(width: number): Record<string, number> {
  return { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: PANEL_MIN, End: PANEL_MAX };
}

/** The projector draws everything larger, the panel too. */
function pixelsPerUnit(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
}
