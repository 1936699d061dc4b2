import type { ComponentType } from 'react';
import type { MatrixOnScreen } from '#src/routes/matrix/use-matrix.ts';
import type { MatrixChart } from '#src/url/view-state.ts';
import { FlowsChart } from './FlowsChart.tsx';
import { GroupsChart } from './GroupsChart.tsx';
import { MixChart } from './MixChart.tsx';
import { TimeChart } from './TimeChart.tsx';

/** What a chart of the matrix draws from. */
export type MatrixChartProps = {
  onScreen: MatrixOnScreen;
  /** Place of the issue that it is of; -1: of all. */
  column: number;
  /** What it is narrowed to, in words. */
  scope: string;
};

/** The charts of the matrix, and the issues that each is of, in the order in which they are offered. */
export const MATRIX_CHARTS: Readonly<
  Record<MatrixChart, { Chart: ComponentType<MatrixChartProps>; of: 'all' | 'one' | 'oneOrAll' }>
> = {
  mix: { Chart: MixChart, of: 'all' },
  time: { Chart: TimeChart, of: 'one' },
  groups: { Chart: GroupsChart, of: 'one' },
  flows: { Chart: FlowsChart, of: 'oneOrAll' },
};

/** In the order in which they are offered. */
export const CHART_KINDS = Object.keys(MATRIX_CHARTS) as MatrixChart[];
