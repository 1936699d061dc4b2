import { useTranslations } from 'use-intl';
import type { Bin, Density } from '#src/domain/density.ts';
import { utcMilliseconds } from '#src/domain/day.ts';
import { totalAt, windowOfBin } from '#src/domain/lane-bars.ts';
import { xOf, type TimeScale } from '#src/domain/time-scale.ts';
import type { TimeWindow } from '#src/domain/time-window.ts';
import { formatDay, formatMonthInFull, formatYear } from '#src/i18n/format-day.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { LaneFocus } from './use-lane-focus.ts';
import styles from './LaneBar.module.css';

/** Room that the ring around a bar takes on either side. */
const RING_PX = 2;
/** Foot of the line of text above the bars. */
const WORDS_PX = 11;

/** A bar under the keys: named by its lane, its days and how many events it stands for. Enter zooms to these days. */
export function LaneBar({
  cell,
  bars,
  bin,
  place,
  name,
  scale,
  heightPx,
  focus,
  onZoomTo,
}: {
  cell: string;
  bars: Density;
  bin: Bin;
  /** Of the bar among all, those without events too. */
  place: number;
  name: string;
  scale: TimeScale;
  heightPx: number;
  focus: LaneFocus;
  onZoomTo: (window: TimeWindow) => void;
}) {
  const t = useTranslations('lanes');
  const when = useBinWords();
  const [from = 0, to = 0] = bars.edges.slice(place, place + 2);
  const x0 = Math.max(0, xOf(scale, from) - RING_PX);
  const x1 = Math.min(scale.widthPx, xOf(scale, to) + RING_PX);
  const words = { when: when(bin, from), count: Math.round(totalAt(bars, place)) };
  const isLeft = x0 + x1 < scale.widthPx;
  return (
    <g
      role="gridcell"
      data-cell={cell}
      className={styles.bar}
      tabIndex={focus.tabStop === cell ? 0 : -1}
      aria-label={t('barName', { lane: name, ...words })}
      onFocus={() => focus.onFocus(cell)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onZoomTo(windowOfBin(bars, place));
      }}
    >
      <rect x={x0} width={Math.max(0, x1 - x0)} height={heightPx} fill="transparent" />
      <text x={isLeft ? x1 + 4 : x0 - 4} y={WORDS_PX} textAnchor={isLeft ? 'start' : 'end'}>
        {t('barWords', words)}
      </text>
    </g>
  );
}

/** Days in words, by the first of them and how many they are. */
function useBinWords(): (bin: Bin, day: number) => string {
  const t = useTranslations('lanes');
  const language = useLanguage();
  return (bin, day) => {
    const ms = utcMilliseconds(day);
    if (bin === 'year') return formatYear(language, ms);
    if (bin === 'month') return formatMonthInFull(language, ms);
    return bin === 'week' ? t('weekOf', { day: formatDay(language, ms) }) : formatDay(language, ms);
  };
}
