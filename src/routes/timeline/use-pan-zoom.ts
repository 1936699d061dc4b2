import { useEffect, useRef, type RefObject } from 'react';
import { pixelsPerDay, type TimeScale } from '#src/domain/time-scale.ts';
import { clamp, panned, zoomed, type TimeWindow } from '#src/domain/time-window.ts';

/** Pixels that the pointer moves before pressing becomes dragging. */
const DRAG_PX = 4;
/** Wheels report very different steps; more than this does not count. */
const MOST_WHEEL = 50;
const ZOOM_PER_WHEEL = 0.008;

type Surface = {
  /** What is pointed at. */
  surface: RefObject<HTMLElement | null>;
  /** What x is measured from. */
  plot: RefObject<HTMLElement | null>;
  scale: TimeScale;
  zoom: number;
  limits: TimeWindow;
  move: (window: TimeWindow) => void;
  fit: () => void;
};

/**
 * Moving with wheel and pointers: dragging and sideways wheels pan; Ctrl with the wheel, and two
 * fingers, zoom about where they are; a double click on empty ground fits. A plain wheel scrolls.
 */
export function usePanZoom(given: Surface): void {
  const latest = useRef(given);
  useEffect(() => {
    latest.current = given;
  });
  const { surface } = given;
  useEffect(() => {
    const element = surface.current;
    if (!element) return;
    const abort = new AbortController();
    const options = { signal: abort.signal };
    const drag = createDrag(latest, element);
    element.addEventListener('wheel', (event) => onWheel(event, latest.current), {
      ...options,
      passive: false,
    });
    element.addEventListener('pointerdown', drag.onDown, options);
    element.addEventListener('pointermove', drag.onMove, options);
    element.addEventListener('pointerup', drag.onUp, options);
    element.addEventListener('pointercancel', drag.onUp, options);
    element.addEventListener('click', drag.onClick, { ...options, capture: true });
    element.addEventListener(
      'dblclick',
      ({ target }) => {
        if (target instanceof Element && !target.closest('[data-cell], button'))
          latest.current.fit();
      },
      options,
    );
    return () => abort.abort();
  }, [surface]);
}

function onWheel(event: WheelEvent, { plot, scale, zoom, limits, move }: Surface): void {
  const perDay = pixelsPerDay(scale) * zoom;
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault();
    const factor = Math.exp(clamp(event.deltaY, -MOST_WHEEL, MOST_WHEEL) * ZOOM_PER_WHEEL);
    const about = scale.window.from + xIn(plot, event.clientX) / perDay;
    move(zoomed(scale.window, factor, about, limits));
    return;
  }
  const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
  if (Math.abs(sideways) <= Math.abs(event.deltaY) && !event.shiftKey) return;
  event.preventDefault();
  move(panned(scale.window, sideways / perDay, limits));
}

/** One pointer drags, two pinch; the day under each stays under it. */
function createDrag(latest: RefObject<Surface>, element: HTMLElement) {
  const pointers = new Map<number, number>();
  let start: { window: TimeWindow; xs: number[] } | null = null;
  let isDragging = false;

  const begin = () => {
    start = { window: latest.current.scale.window, xs: [...pointers.values()] };
  };
  const onDown = (event: PointerEvent) => {
    if (event.button !== 0 || isControl(event.target)) return;
    if (pointers.size === 0) isDragging = false;
    pointers.set(event.pointerId, event.clientX);
    begin();
  };
  const onMove = (event: PointerEvent) => {
    if (!pointers.has(event.pointerId) || !start) return;
    pointers.set(event.pointerId, event.clientX);
    const xs = [...pointers.values()];
    const moved = Math.abs((xs[0] ?? 0) - (start.xs[0] ?? 0));
    if (!isDragging && moved < DRAG_PX && xs.length < 2) return;
    // Each finger: the mark under it may be gone the next moment.
    element.setPointerCapture(event.pointerId);
    isDragging = true;
    const { plot, scale, zoom, limits, move } = latest.current;
    const perDay = (scale.widthPx * zoom) / (start.window.to - start.window.from);
    const shift = (mean(start.xs) - mean(xs)) / perDay;
    const shifted = panned(start.window, shift, limits);
    const factor = spread(start.xs) / spread(xs);
    const about = shifted.from + xIn(plot, mean(xs)) / perDay;
    move(xs.length < 2 ? shifted : zoomed(shifted, factor, about, limits));
  };
  const onUp = (event: PointerEvent) => {
    pointers.delete(event.pointerId);
    if (pointers.size > 0) begin();
    else start = null;
  };
  // The click that ends a drag is no choice.
  const onClick = (event: MouseEvent) => {
    if (!isDragging) return;
    isDragging = false;
    event.preventDefault();
    event.stopPropagation();
  };
  return { onDown, onMove, onUp, onClick };
}

/** Buttons in the gutter are pressed, not dragged. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, input, select') !== null;
}

function xIn(plot: RefObject<HTMLElement | null>, clientX: number): number {
  return clientX - (plot.current?.getBoundingClientRect().left ?? 0);
}

const mean = (xs: readonly number[]) => xs.reduce((a, b) => a + b, 0) / Math.max(1, xs.length);
const spread = (xs: readonly number[]) => Math.max(20, Math.abs((xs[1] ?? 0) - (xs[0] ?? 0)));
