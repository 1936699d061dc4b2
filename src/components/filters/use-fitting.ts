import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { fittingCount } from './fitting-count.ts';

/**
 * How many of the chips in a row have room beside everything else in it. Chips are the elements
 * marked `data-chip`, of which `firstRef` is one; the others marked `data-fixed` always stay. Until
 * measured, and on the server, all of them fit.
 * @param key changes when what is in the row does
 */
export function useFitting(key: string): {
  firstRef: RefObject<HTMLDivElement | null>;
  fitting: number;
} {
  const firstRef = useRef<HTMLDivElement>(null);
  const [fitting, setFitting] = useState(Infinity);
  useLayoutEffect(() => {
    const row = firstRef.current?.parentElement;
    if (!row) return;
    const chips = [...row.querySelectorAll<HTMLElement>('[data-chip]')];
    const fixed = [...row.querySelectorAll<HTMLElement>('[data-fixed]')];
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setFitting(
        fittingCount({
          available: row.clientWidth,
          chips: chips.map(({ offsetWidth }) => offsetWidth),
          fixed: fixed.map(({ offsetWidth }) => offsetWidth),
          gap: GAP_REM * rem,
          more: MORE_REM * rem,
        }),
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const element of [row, ...chips, ...fixed]) observer.observe(element);
    return () => observer.disconnect();
  }, [key]);
  return { firstRef, fitting };
}

/** As in the style sheet: the gap between chips, the widest `+n` button. */
const GAP_REM = 0.375;
const MORE_REM = 6;
