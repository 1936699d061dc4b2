import type { FilterTimes } from './filter-times.ts';
import type { IndexSizes } from './index-sizes.ts';
import { matrixTable } from './matrix-report.ts';
import type { MatrixRun } from './matrix-run.ts';
import { median, quantile, shown, table } from './measures.ts';
import type { Other } from './others.ts';
import type { PosturaRun } from './postura.ts';

export type Results = {
  machine: string;
  chrome: string;
  /** Of each measurement. */
  runs: number;
  postura: { events: number; runs: PosturaRun[]; sizes: IndexSizes; filter: FilterTimes }[];
  others: { other: Other; events: number; paints: number[] }[];
  /** Empty as long as only the timeline is measured. */
  matrix: MatrixRun[];
};

type OfSize = Results['postura'][number];

const COLUMNS: readonly [name: string, of: (one: OfSize) => number][] = [
  ['first bars, ms', ({ runs }) => median(runs.map(({ firstBars }) => firstBars))],
  ['paint, ms', paintOf],
  ['pan p50, ms a frame', ({ runs }) => frames(runs, 'pan', 0.5)],
  ['pan p95', ({ runs }) => frames(runs, 'pan', 0.95)],
  ['pan work, ms a frame', panWorkOf],
  ['zoom p50', ({ runs }) => frames(runs, 'zoom', 0.5)],
  ['zoom p95', ({ runs }) => frames(runs, 'zoom', 0.95)],
  ['zoom work', ({ runs }) => median(runs.map(({ zoom }) => zoom.workMs))],
  ['pan among marks p95', ({ runs }) => frames(runs, 'nearPan', 0.95)],
  ['zoom among marks p95', ({ runs }) => frames(runs, 'nearZoom', 0.95)],
  ['filter p95, ms', ({ filter }) => filter.actorAndDate],
  ['with text p95', ({ filter }) => filter.withText],
  ['filter to paint, ms', ({ runs }) => median(runs.map((run) => run.filterPainted))],
  ['heap, MB', ({ runs }) => median(runs.map((run) => run.heapMb))],
  ['to draw, kB gzip', ({ sizes }) => sizes.toDraw],
  ['to filter, kB gzip', ({ sizes }) => sizes.toFilter],
];

/** docs/performance.md */
export function report(results: Results): string {
  const { postura, others, machine, chrome, runs } = results;
  const sizes = postura.map(({ events }) => events.toLocaleString('en'));
  const rows = COLUMNS.map(([name, of]) => [name, ...postura.map((one) => shown(of(one)))]);
  return `${[
    '# Performance',
    `Written by \`npm run bench\`: Postura as it is built for production, in a real browser, on invented events; medians of ${runs} runs. Other timelines are measured in the same run on the same events and page. Times on a shared machine vary from run to run; the ratios vary less.`,
    `${machine}. ${chrome}. ${new Date().toISOString().slice(0, 10)}.`,
    '## The timeline, by the number of events',
    table(['', ...sizes], rows),
    'First bars: from the start of a visit over the loopback to the first frame with bars or marks. Paint: from the press that leads to the timeline to its frame, the data in memory. Filter to paint: from a change of the address to the end of the frame that shows it. Pan and zoom: a step of the wheel each frame, 120 frames, from the whole period on; work is the time that the page’s main thread was busy. While the window moves bars stay bars, so that the same is measured among marks, from the first window on that has them at rest. Filter: working out which of the events pass an actor and a range, in Node.',
    '## Beside others: paint, ms',
    table(
      ['', ...sizes.slice(0, 3)],
      [
        ['Postura', ...postura.slice(0, 3).map((one) => shown(paintOf(one)))],
        ...(['vis-timeline', 'recharts'] as const).flatMap((other) => otherRows(results, other)),
      ],
    ),
    'vis-timeline draws with clustering; Recharts as a scatter, without animation. “–”: not measured. “∞”: given up after three minutes.',
    '## Budgets',
    table(['', 'measured', 'budget', ''], budgets(results)),
    ...(results.matrix.length > 0 ? matrixSection(results.matrix) : []),
  ].join('\n\n')}\n`;

  function otherRows({ postura: ours }: Results, other: Other): string[][] {
    const paints = [0, 1, 2].map((i) => {
      const events = ours[i]?.events;
      const found = others.find((one) => one.other === other && one.events === events);
      return found ? median(found.paints) : null;
    });
    const cells = paints.map((paint) => (paint === null ? '–' : shown(paint)));
    const ratios = paints.map((paint, i) => {
      const own = ours[i];
      return paint === null || !own ? '–' : `${shown(paint / paintOf(own))}×`;
    });
    return [
      [other, ...cells],
      [`${other} ÷ Postura`, ...ratios],
    ];
  }
}

function matrixSection(runs: readonly MatrixRun[]): string[] {
  return [
    '## The stance matrix',
    matrixTable(runs),
    'First cells: from the start of a visit over the loopback. Scroll: 72 pixels each frame, 120 frames, to and fro; work is the time that the page’s main thread was busy, in ms a frame. To paint: from a change of the address to the end of the frame that shows it. Similar stances: all pairs of actors are compared after a picture, in which the former order holds.',
  ];
}

function budgets(results: Results): string[][] {
  const at = (events: number) => results.postura.find((one) => one.events === events);
  const ratio = (events: number) => {
    const own = at(events);
    const vis = results.others.find(
      ({ other, events: its }) => other === 'vis-timeline' && its === events,
    );
    return own && vis ? median(vis.paints) / paintOf(own) : Number.NaN;
  };
  const large = at(100_000);
  const checks: [string, number, 'most' | 'least', number][] = large
    ? [
        ['paint at 100,000, ms', paintOf(large), 'most', 150],
        ['pan p95 at 100,000, ms', frames(large.runs, 'pan', 0.95), 'most', 20],
        ['zoom p95 at 100,000, ms', frames(large.runs, 'zoom', 0.95), 'most', 20],
        ['pan among marks p95, ms', frames(large.runs, 'nearPan', 0.95), 'most', 20],
        ['zoom among marks p95, ms', frames(large.runs, 'nearZoom', 0.95), 'most', 20],
        ['filter p95 at 100,000, ms', large.filter.actorAndDate, 'most', 1],
        ['filter with text p95, ms', large.filter.withText, 'most', 20],
        ['filter to paint, ms', median(large.runs.map((run) => run.filterPainted)), 'most', 50],
        ['to draw 100,000, kB gzip', large.sizes.toDraw, 'most', 100],
        ['to filter 100,000, kB gzip', large.sizes.toFilter, 'most', 350],
        ['paint, vis-timeline ÷ Postura at 10,000', ratio(10_000), 'least', 10],
        ['paint, vis-timeline ÷ Postura at 100,000', ratio(100_000), 'least', 30],
      ]
    : [];
  const small = at(10_000);
  const largest = at(1_000_000);
  if (small && largest) {
    const factor = panWorkOf(largest) / panWorkOf(small);
    checks.push(['pan work, 1,000,000 ÷ 10,000', factor, 'most', 1.5]);
  }
  return checks.map(([name, value, kind, limit]) => {
    const isMet = kind === 'most' ? value <= limit : value >= limit;
    return [
      name,
      shown(value),
      `${kind === 'most' ? '≤' : '≥'} ${limit}`,
      isMet ? 'met' : 'missed',
    ];
  });
}

function paintOf({ runs }: OfSize): number {
  return median(runs.map(({ paint }) => paint));
}

function panWorkOf({ runs }: OfSize): number {
  return median(runs.map(({ pan }) => pan.workMs));
}

function frames(
  runs: readonly PosturaRun[],
  movement: 'pan' | 'zoom' | 'nearPan' | 'nearZoom',
  share: number,
): number {
  return median(runs.map((run) => quantile(run[movement]?.frames ?? [], share)));
}
