import { useCallback, useEffect, useRef } from 'react';
import type { TimeWindow } from '#src/domain/time-window.ts';

const GLIDE_MS = 180;

type Glide = (target: (from: TimeWindow) => TimeWindow, onArrival?: () => void) => void;

/**
 * Zooming and panning by a step, eased out over a moment; at once for those who asked for less
 * motion, and when `isStill`. A step taken on the way goes on from where the last one leads;
 * `finish` is there at once.
 */
export function useGlide(
  shown: TimeWindow,
  show: (window: TimeWindow) => void,
  isStill: boolean,
): { glide: Glide; stop: () => void; finish: () => void } {
  const latest = useRef({ shown, isStill });
  useEffect(() => {
    latest.current = { shown, isStill };
  });
  const frame = useRef(0);
  const goal = useRef<TimeWindow | null>(null);
  const arrival = useRef(() => {});
  const stop = useCallback(() => {
    cancelAnimationFrame(frame.current);
    goal.current = null;
  }, []);
  useEffect(() => stop, [stop]);

  const glide = useCallback<Glide>(
    (target, onArrival) => {
      const from = latest.current.shown;
      const to = target(goal.current ?? from);
      stop();
      const arrive = () => {
        goal.current = null;
        show(to);
        onArrival?.();
      };
      if (latest.current.isStill || prefersLessMotion()) return arrive();
      goal.current = to;
      arrival.current = arrive;
      const start = performance.now();
      const step = (now: number) => {
        const progress = (now - start) / GLIDE_MS;
        if (progress >= 1) return arrive();
        show(between(from, to, 1 - (1 - Math.max(0, progress)) ** 3));
        frame.current = requestAnimationFrame(step);
      };
      frame.current = requestAnimationFrame(step);
    },
    [show, stop],
  );
  const finish = useCallback(() => {
    if (goal.current === null) return;
    cancelAnimationFrame(frame.current);
    arrival.current();
  }, []);
  return { glide, stop, finish };
}

function between(from: TimeWindow, to: TimeWindow, share: number): TimeWindow {
  return {
    from: from.from + (to.from - from.from) * share,
    to: from.to + (to.to - from.to) * share,
  };
}

function prefersLessMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
