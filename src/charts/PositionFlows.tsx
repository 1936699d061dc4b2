import { useTranslations } from 'use-intl';
import { flowKind, type PositionFlow } from '#src/domain/position-flows.ts';
import type { PositionOrNone } from '#src/domain/position.ts';
import { ChartWithTable } from './ChartWithTable.tsx';
import { FlowsSankey } from './FlowsSankey.tsx';

/** Where cells of the matrix go between two days, drawn or as a table. */
export function PositionFlows({
  flows,
  before,
  after,
  scope,
  outside,
  picked,
  onPick,
}: {
  /** At least one. */
  flows: readonly PositionFlow[];
  /** The two days in words, as they stand in a sentence. */
  before: string;
  after: string;
  /** The issue they are of, in words; empty: all. */
  scope: string;
  /** Cells that only look silent on the first day, because of the filters. */
  outside: number;
  picked: PositionFlow | null;
  onPick: (flow: PositionFlow) => void;
}) {
  const t = useTranslations('flows');
  const charts = useTranslations('charts');
  const positions = useTranslations('vocabulary.position');
  const nameOf = (position: PositionOrNone) =>
    position === 'none' ? t('noneYet') : positions(position);
  const cellsOf = (kind: ReturnType<typeof flowKind>) =>
    flows
      .filter((flow) => flowKind(flow) === kind)
      .reduce((sum, { cells }) => sum + cells.length, 0);
  const inferredOn = (day: 'before' | 'after') =>
    flows.reduce((sum, { inferred }) => sum + inferred[day], 0);
  const inferredDays = (['before', 'after'] as const).filter((day) => inferredOn(day) > 0);
  const hasUnsure = flows.some((flow) => maybeEarlier(flow) > 0);
  const description = [
    t('description', { before, after }),
    ...(hasUnsure ? [t('dashed')] : []),
    ...(inferredDays.length > 0 ? [t('dotted')] : []),
    ...(outside > 0 ? [t('outside', { n: outside })] : []),
  ].join(' ');
  return (
    <ChartWithTable
      title={t('title')}
      description={description}
      scope={scope}
      chartLabel={charts('chart')}
      tableLabel={charts('table')}
      table={{
        columns: [
          t('was'),
          t('is'),
          t('cells'),
          t('maybeEarlier'),
          ...inferredDays.map((day) => t(`inferredOn.${day}`)),
        ],
        rows: flows.map((flow) => ({
          name: nameOf(flow.from),
          values: [
            nameOf(flow.to),
            flow.cells.length,
            maybeEarlier(flow),
            ...inferredDays.map((day) => flow.inferred[day]),
          ],
        })),
      }}
    >
      <FlowsSankey
        flows={flows}
        before={before}
        after={after}
        title={t('name', {
          before,
          after,
          turned: cellsOf('turns'),
          stay: cellsOf('stays'),
          first: cellsOf('first'),
          inferred: inferredOn('after'),
        })}
        picked={picked}
        onPick={onPick}
      />
    </ChartWithTable>
  );
}

/** Cells that changed, or spoke first, by what may be from before the first day; those that stay do neither. */
function maybeEarlier(flow: PositionFlow): number {
  if (flowKind(flow) === 'stays') return 0;
  return flow.cells.length - flow.surelyLater;
}
