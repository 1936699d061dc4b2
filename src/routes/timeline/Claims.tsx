import { useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { TimeAxis } from '#src/components/timeline/TimeAxis.tsx';
import { useAxisWords } from '#src/components/timeline/use-axis-words.ts';
import { usePlotSize } from '#src/components/timeline/use-plot-size.ts';
import { useTextMeasure } from '#src/components/timeline/use-text-measure.ts';
import { claimsOf, isDated } from '#src/domain/claims.ts';
import type { EventRow } from '#src/domain/corpus-index.ts';
import { fitWindow } from '#src/domain/fit-window.ts';
import { axisOf } from '#src/domain/ticks.ts';
import type { ReportEvidence } from '#src/schema/evidence-file.ts';
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx';
import { Claim } from './Claim.tsx';
import { useTellerNames } from './use-teller-names.ts';
import styles from './Claims.module.css';

/**
 * Who says so: each claim with the date that it gives, all on one axis, none averaged. Where none
 * gives one there is no axis.
 */
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
  const claims = useMemo(() => claimsOf(reports), [reports]);
  const fit = useMemo(
    () =>
      claims.some(isDated)
        ? fitWindow([event.date, ...claims.map(({ date }) => date)], null)
        : null,
    [event, claims],
  );
  const scale = useMemo(() => (fit ? { window: fit, widthPx } : null), [fit, widthPx]);
  const axis = useMemo(
    () => (scale ? axisOf(scale, words, measure) : null),
    [scale, words, measure],
  );
  const names = useTellerNames(claims);
  if (claims.length === 0) return null;
  return (
    <table className={styles.claims}>
      <caption className={styles.caption}>{t('name')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          {axis && (
            <th scope="col" ref={plot} className={styles.plot}>
              <VisuallyHidden>{t('when')}</VisuallyHidden>
              <TimeAxis axis={{ ...axis, ticks: [] }} widthPx={widthPx} measure={measure} />
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {claims.map((claim, i) => (
          <Claim key={claim.id} event={event} claim={claim} name={names[i]} scale={scale} />
        ))}
      </tbody>
    </table>
  );
}
