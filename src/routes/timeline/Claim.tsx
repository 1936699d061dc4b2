import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { FadeDefs } from '#src/components/timeline/FadeDefs.tsx';
import { MarkShape } from '#src/components/timeline/MarkShape.tsx';
import { PlotSvg } from '#src/components/timeline/PlotSvg.tsx';
import { useClaimText } from '#src/components/use-claim-text.ts';
import type { EventRow } from '#src/domain/corpus-index.ts';
import { dateMark } from '#src/domain/date-mark.ts';
import { markBox } from '#src/domain/mark-box.ts';
import type { TimeScale } from '#src/domain/time-scale.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { ReportEvidence } from '#src/schema/evidence-file.ts';
import type { TellerName } from './use-teller-names.ts';
import styles from './Claims.module.css';

const ROW_PX = 20;
const MARK_PX = 13;
const FADE_PX = 70;

/** Who says it and the date given, in words and on the axis; what an inferred one rests on is a press away. */
export function Claim({
  event,
  claim,
  name,
  scale,
}: {
  event: EventRow;
  claim: ReportEvidence;
  name: TellerName | undefined;
  /** Null: no claim is dated. */
  scale: TimeScale | null;
}) {
  const t = useTranslations('event.claims');
  const language = useLanguage();
  const isInferred = claim.dateBasis === 'inferred';
  return (
    <>
      <tr>
        <th scope="row" title={name?.full}>
          {name?.short}
          <span>{useClaimText()(event, claim)}</span>
        </th>
        {scale && (
          <td className={styles.plot}>
            <ClaimMark claim={claim} scale={scale} />
          </td>
        )}
      </tr>
      {isInferred && claim.dateNote && (
        <tr>
          <td colSpan={scale ? 2 : 1} className={styles.note}>
            <details>
              <summary>{t('why')}</summary>
              {claim.dateNote[language]}
            </details>
          </td>
        </tr>
      )}
    </>
  );
}

function ClaimMark({ claim, scale }: { claim: ReportEvidence; scale: TimeScale }) {
  const fades = useId();
  const mark = dateMark(claim.date, claim.status, null);
  const box = markBox(mark, scale, FADE_PX);
  if (!box) return null;
  return (
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
  );
}
