import { useId, useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { FadeDefs } from '#src/components/timeline/FadeDefs.tsx';
import { MarkShape } from '#src/components/timeline/MarkShape.tsx';
import { PlotSvg } from '#src/components/timeline/PlotSvg.tsx';
import { TimeAxis } from '#src/components/timeline/TimeAxis.tsx';
import { useAxisWords } from '#src/components/timeline/use-axis-words.ts';
import { usePlotSize } from '#src/components/timeline/use-plot-size.ts';
import { useTextMeasure } from '#src/components/timeline/use-text-measure.ts';
import { useDatePhrase } from '#src/components/use-date-phrase.ts';
import { useDateWithStatus } from '#src/components/use-date-with-status.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import type { EventRow } from '#src/domain/corpus-index.ts';
import { dateMark } from '#src/domain/date-mark.ts';
import { fitWindow } from '#src/domain/fit-window.ts';
import { markBox } from '#src/domain/mark-box.ts';
import { axisOf } from '#src/domain/ticks.ts';
import type { TimeScale } from '#src/domain/time-scale.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { ReportEvidence } from '#src/schema/evidence-file.ts';
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx';
import styles from './Claims.module.css';

const ROW_PX = 20;
const MARK_PX = 13;
const FADE_PX = 70;

/** Who says so: each report with the date that it gives, all on one axis, none averaged. */
export function Claims({
  event,
  reports,
}: {
  event: EventRow;
  reports: readonly ReportEvidence[];
}) {
  const t = useTranslations('event.claims');
  const plot = useRef<HTMLTableCellElement>(null);
  const { widthPx } = usePlotSize(plot);
  const measure = useTextMeasure();
  const words = useAxisWords();
  const fit = useMemo(
    () => fitWindow([event.date, ...reports.map(({ date }) => date)], null),
    [event, reports],
  );
  const scale = useMemo(() => (fit ? { window: fit, widthPx } : null), [fit, widthPx]);
  const axis = useMemo(
    () => (scale ? axisOf(scale, words, measure) : null),
    [scale, words, measure],
  );
  if (reports.length === 0) return null;
  return (
    <table className={styles.claims}>
      <caption className={styles.caption}>{t('name')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          <th scope="col" ref={plot} className={styles.plot}>
            <VisuallyHidden>{t('when')}</VisuallyHidden>
            {axis && <TimeAxis axis={{ ...axis, ticks: [] }} widthPx={widthPx} measure={measure} />}
          </th>
        </tr>
      </thead>
      <tbody>
        {reports.map((report) => (
          <Claim key={report.id} event={event} report={report} scale={scale} />
        ))}
      </tbody>
    </table>
  );
}

/** Its status is worded where it is not that of the event. */
function Claim({
  event,
  report,
  scale,
}: {
  event: EventRow;
  report: ReportEvidence;
  scale: TimeScale | null;
}) {
  const t = useTranslations('dates');
  const language = useLanguage();
  const fades = useId();
  const datePhrase = useDatePhrase();
  const dateWithStatus = useDateWithStatus();
  const { actorById, articleById } = useCorpus();
  const article = articleById.get(report.article);
  const teller = report.accordingTo === null ? undefined : actorById.get(report.accordingTo);
  const mark = dateMark(report.date, report.status, null);
  const box = scale && markBox(mark, scale, FADE_PX);
  const date =
    report.status === event.status
      ? datePhrase(report.date, report.status)
      : dateWithStatus(report);
  const isInferred = report.dateBasis === 'inferred';
  return (
    <>
      <tr>
        <th scope="row">
          {(teller?.name ?? article?.label)?.[language]}
          <span>{isInferred ? `${date}, ${t('inferred')}` : date}</span>
        </th>
        <td className={styles.plot}>
          {scale && box && (
            <PlotSvg widthPx={scale.widthPx} heightPx={ROW_PX} aria-hidden>
              <FadeDefs prefix={fades} />
              <path className={styles.line} d={`M0 ${ROW_PX / 2}H${scale.widthPx}`} />
              <g transform={`translate(0 ${ROW_PX / 2})`}>
                <MarkShape
                  mark={mark}
                  box={box}
                  height={mark.geometry === 'day' ? MARK_PX + 5 : MARK_PX}
                  fades={fades}
                />
              </g>
            </PlotSvg>
          )}
        </td>
      </tr>
      {isInferred && report.dateNote && (
        <tr>
          <td colSpan={2} className={styles.note}>
            {report.dateNote[language]}
          </td>
        </tr>
      )}
    </>
  );
}
