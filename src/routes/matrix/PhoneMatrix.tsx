import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { POSITIONS } from '#src/domain/position.ts';
import { orderingColumn } from '#src/domain/matrix-order.ts';
import { heldCounts, isSilent } from '#src/domain/matrix.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { useView } from '#src/url/use-view.ts';
import { ChartPlace } from './charts/ChartPlace.tsx';
import { ChartToggle } from './charts/ChartToggle.tsx';
import { MatrixTime } from './MatrixTime.tsx';
import { MixBar } from '#src/components/MixBar.tsx';
import { PhoneIssues } from './PhoneIssues.tsx';
import { PhonePosition, PhoneSilence } from './PhonePosition.tsx';
import { SaveMatrix } from './saving/SaveMatrix.tsx';
import type { MatrixOnScreen } from './use-matrix.ts';
import styles from './PhoneMatrix.module.css';

/**
 * The matrix on a phone, one issue at a time: its actors by where they stand. The issue is the
 * one that the URL sorts by, or else that of its chart, so that a link shows the same on a phone and
 * on a desk.
 */
export function PhoneMatrix({ onScreen }: { onScreen: MatrixOnScreen }) {
  const t = useTranslations('matrix');
  const language = useLanguage();
  const chartId = useId();
  const { chart } = useView().view;
  const { matrix, groups, columns, order, isPicked } = onScreen;
  const ofChart = columns.findIndex(({ issue }) => chart?.endsWith(`~${issue.id}`));
  const column = orderingColumn(order) ?? Math.max(0, ofChart);
  const chosen = columns[column];
  if (!chosen) return null;
  const { issue, counts } = chosen;
  const { held, unclear } = heldCounts(counts);
  const entries = groups
    .flatMap((group) => group.rows)
    .flatMap(({ actor, cells }) => {
      const cell = cells[column];
      return cell ? [{ actor, cell }] : [];
    });
  const empty = entries.filter(({ cell }) => cell.position === 'none');
  return (
    <div>
      <MatrixTime />
      <PhoneIssues columns={columns} chosen={column} />
      <div className={styles.issue}>
        <h2>{issue.name[language]}</h2>
        <p className={styles.proposition}>{issue.proposition[language]}</p>
        <p className={styles.stated}>
          {t('phoneStated', { held, actors: matrix.rows.length })}
          {unclear > 0 && t('alsoUnclear', { unclear })}
        </p>
        <MixBar counts={counts} total={matrix.rows.length} form="wide" />
        <div className={styles.charts}>
          <ChartToggle controls={chartId} />
          <SaveMatrix onScreen={onScreen} />
        </div>
        <ChartPlace id={chartId} onScreen={onScreen} column={column} isFixed />
        {POSITIONS.map((position) => (
          <PhonePosition
            key={position}
            position={position}
            entries={entries.filter(({ cell }) => cell.position === position)}
            issue={issue}
            isPicked={isPicked}
          />
        ))}
        <PhoneSilence
          actors={empty.filter(({ cell }) => isSilent(cell)).map(({ actor }) => actor)}
          filteredOut={empty.filter(({ cell }) => !isSilent(cell)).map(({ actor }) => actor)}
        />
      </div>
    </div>
  );
}
