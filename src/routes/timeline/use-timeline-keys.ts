import { useEffect, useRef } from 'react';
import { panned, zoomed } from '#src/domain/time-window.ts';
import { useSingleKeys } from '#src/ui/use-single-keys.ts';
import type { Timeline } from './use-timeline.ts';

/** Share of the window that one press moves, and factor by which one press zooms. */
const PAN_SHARE = 0.2;
export const ZOOM_STEP = 1.5;

/** Keys of the whole screen: J and K step through events, `+` `-` `0` zoom, Shift with arrows pans. */
export function useTimelineKeys(timeline: Timeline): void {
  const { period, select, neighbour } = timeline;
  const step = (by: 1 | -1) => {
    const next = neighbour(by, focusedEvent());
    if (next) select(next.id, timeline.selected ? 'replace' : 'push');
  };
  const zoomIn = () => zoomBy(timeline, 1 / ZOOM_STEP);
  const zoomOut = () => zoomBy(timeline, ZOOM_STEP);
  useSingleKeys({
    j: () => step(1),
    k: () => step(-1),
    '+': zoomIn,
    '=': zoomIn,
    '-': zoomOut,
    '0': period.fit,
  });
  usePanKeys(timeline);
}

/** The event whose mark or row has the focus. */
function focusedEvent(): string | undefined {
  const place = document.activeElement?.closest<HTMLElement>('[data-event]');
  return place?.dataset['event'];
}

/** Zooms about the middle, or about the selected event where it is in view. */
export function zoomBy({ period, selected }: Timeline, factor: number): void {
  const day = selected ? middleOf(selected.date.min, selected.date.max) : null;
  period.glide((shown) => {
    const isInView = day !== null && day > shown.from && day < shown.to;
    const about = isInView ? day : (shown.from + shown.to) / 2;
    return zoomed(shown, factor, about, period.limits);
  });
}

function middleOf(min: number | null, max: number | null): number | null {
  if (min === null || max === null) return min ?? max;
  return (min + max) / 2;
}

function usePanKeys({ period }: Timeline): void {
  const latest = useRef(period);
  useEffect(() => {
    latest.current = period;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const sign = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
      if (sign === 0 || !event.shiftKey || event.defaultPrevented || isTextField(event.target))
        return;
      const { limits, glide } = latest.current;
      event.preventDefault();
      glide((shown) => panned(shown, sign * PAN_SHARE * (shown.to - shown.from), limits));
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** There, Shift with arrows selects. */
function isTextField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, dialog') !== null;
}
