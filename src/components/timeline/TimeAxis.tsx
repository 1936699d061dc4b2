import { labelWidth, type Axis } from '#src/domain/ticks.ts';
import type { MeasureText } from '#src/domain/text-width.ts';
import { PlotSvg } from './PlotSvg.tsx';
import styles from './TimeAxis.module.css';

export const AXIS_HEIGHT_PX = 26;

/** Months and weeks above the lanes. Decorative: every mark says its date. */
export function TimeAxis({
  axis,
  widthPx,
  measure,
}: {
  axis: Axis;
  widthPx: number;
  measure: MeasureText;
}) {
  return (
    <PlotSvg widthPx={widthPx} heightPx={AXIS_HEIGHT_PX} className={styles.axis} aria-hidden>
      <path className={styles.tick} d={axis.ticks.map((x) => `M${x} 21v5`).join('')} />
      {axis.lines.map(({ day, x }) => (
        <line key={day} data-month={day} className={styles.line} x1={x} x2={x} y1="12" y2="26" />
      ))}
      {axis.labels.map((label) => (
        <text key={`${label.day} ${label.x}`} x={label.x} y="17" className={styles.label}>
          {label.quiet}
          {label.strong !== '' && (
            <tspan
              className={styles.year}
              x={label.x + labelWidth({ ...label, strong: '' }, measure) + (label.quiet ? 4 : 0)}
            >
              {label.strong}
            </tspan>
          )}
        </text>
      ))}
    </PlotSvg>
  );
}
