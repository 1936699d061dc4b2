import type { KeyboardEvent, PointerEvent } from 'react';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { isoDay, utcMilliseconds } from '#src/domain/day.ts';
import { dayAt, xOf, type TimeScale } from '#src/domain/time-scale.ts';
import { panned, rangeOf, resized, type TimeWindow } from '#src/domain/time-window.ts';
import { formatDay } from '#src/i18n/format-day.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { TimelineWindow } from './use-timeline-window.ts';
import styles from './Brush.module.css';

type Part = 'from' | 'to' | 'body';
/** Bins that one press of an arrow key moves with Shift. */
const BIG_STEP = 4;

/**
 * The visible window on the overview: its body and its two ends, these by whole days, are dragged,
 * or moved with the arrow keys; lifting the pointer beside it centres it there. A second finger changes nothing.
 */
export function Brush({
  period,
  scale,
  zoom,
  binDays,
  heightPx,
}: {
  period: TimelineWindow;
  scale: TimeScale;
  zoom: number;
  binDays: number;
  heightPx: number;
}) {
  const t = useTranslations('timeline.brush');
  const language = useLanguage();
  const { shown, limits, move } = period;
  const drag = useRef<{ part: Part; id: number; x: number; window: TimeWindow } | null>(null);
  const { start, end } = rangeOf(shown);
  const dayText = (day: number) => formatDay(language, utcMilliseconds(day));

  const moved = (part: Part, by: number, of: TimeWindow): TimeWindow =>
    part === 'body' ? panned(of, by, limits) : resized(of, part, Math.round(of[part] + by), limits);
  const onPointerDown = (part: Part) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || drag.current) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { part, id: event.pointerId, x: event.clientX, window: shown };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const begun = drag.current;
    if (begun?.id !== event.pointerId) return;
    const days = dayAt(scale, (event.clientX - begun.x) / zoom) - scale.window.from;
    move(moved(begun.part, days, begun.window));
  };
  const onPointerUp = (event: PointerEvent) => {
    if (drag.current?.id === event.pointerId) drag.current = null;
  };
  const onKeyDown = (part: Part) => (event: KeyboardEvent<HTMLElement>) => {
    const step = binDays * (event.shiftKey ? BIG_STEP : 1);
    const by = KEY_STEPS.get(event.key);
    if (by === undefined) return;
    event.preventDefault();
    const isFar = Math.abs(by) === Infinity;
    move(moved(part, isFar ? Math.sign(by) * (limits.to - limits.from) : by * step, shown));
  };
  // Not when pressed: a finger may be about to scroll.
  const centreAt = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || event.target !== event.currentTarget) return;
    const { left } = event.currentTarget.getBoundingClientRect();
    const day = dayAt(scale, (event.clientX - left) / zoom);
    move(panned(shown, day - (shown.from + shown.to) / 2, limits));
  };
  const slider = (part: Part) => ({
    role: 'slider',
    tabIndex: 0,
    'aria-orientation': 'horizontal' as const,
    'aria-valuemin': limits.from,
    'aria-valuemax': limits.to - 1,
    onPointerDown: onPointerDown(part),
    onPointerMove,
    onPointerUp,
    onPointerCancel: onPointerUp,
    onKeyDown: onKeyDown(part),
  });
  const left = Math.max(0, xOf(scale, shown.from));
  const right = Math.min(scale.widthPx, xOf(scale, shown.to));
  const rem = (px: number) => `${px / 16}rem`;
  return (
    <div
      className={styles.area}
      style={{ height: rem(heightPx) }}
      role="group"
      aria-label={t('window')}
      title={t('hint')}
      onPointerUp={centreAt}
    >
      <div className={styles.outside} style={{ left: 0, width: rem(left) }} />
      <div className={styles.outside} style={{ left: rem(right), right: 0 }} />
      <div
        {...slider('body')}
        className={styles.body}
        style={{ left: rem(left), width: rem(Math.max(2, right - left)) }}
        aria-label={t('window')}
        aria-valuenow={start}
        aria-valuetext={`${dayText(start)} – ${dayText(end)}`}
        data-range={`${isoDay(start)}..${isoDay(end)}`}
      />
      <div
        {...slider('from')}
        className={styles.handle}
        style={{ left: rem(left) }}
        aria-label={t('start')}
        aria-valuenow={start}
        aria-valuetext={dayText(start)}
      />
      <div
        {...slider('to')}
        className={styles.handle}
        style={{ left: rem(right) }}
        aria-label={t('end')}
        aria-valuenow={end}
        aria-valuetext={dayText(end)}
      />
    </div>
  );
}

/** Steps by key; infinite: as far as it goes. */
const KEY_STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowLeft', -1],
  ['ArrowDown', -1],
  ['ArrowRight', 1],
  ['ArrowUp', 1],
  ['PageDown', -BIG_STEP],
  ['PageUp', BIG_STEP],
  ['Home', -Infinity],
  ['End', Infinity],
]);
