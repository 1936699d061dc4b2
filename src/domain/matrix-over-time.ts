import type { ActorRow } from '#src/schema/index-file.ts';
import type { Issue } from '#src/schema/issue.ts';
import { cellHistories, LAST_STOP, periodAt, stanceAt, type CellHistory } from './cell-history.ts';
import type { StanceRow } from './corpus-index.ts';
import type { EmptyCell, Matrix, MatrixCell, MatrixRow } from './matrix.ts';
import type { AsOf } from './stance-as-of.ts';

/** A row as it was asked for last. The lists have a place for each issue. */
type Standing = {
  row: MatrixRow;
  /** What was said that counts, and what was said at all; undefined: nothing. */
  counting: readonly (CellHistory | undefined)[];
  all: readonly (CellHistory | undefined)[];
  /** Days from which, and before which, a cell stays as it is in the row. */
  from: Float64Array;
  until: Float64Array;
};

/**
 * The matrices of these actors and issues as of any day. A cell in which nothing changed is the same
 * object from one matrix to the next, and so is a row: to move the day costs what changes.
 * @param stances those that count, which may be filtered
 * @param allStances every stance of the corpus, so that what is filtered out is not taken for silence
 */
export function matrixOverTime(
  actors: readonly ActorRow[],
  issues: readonly Issue[],
  stances: readonly StanceRow[],
  allStances: readonly StanceRow[],
): (asOf: AsOf) => Matrix {
  const counting = cellHistories(stances);
  const all = cellHistories(allStances);
  const standing = (actor: ActorRow): Standing => {
    const historiesIn = (histories: typeof all) => {
      const own = histories.get(actor.id);
      return issues.map(({ id }) => own?.get(id));
    };
    const said = historiesIn(counting);
    return {
      row: {
        actor,
        cells: issues.map(() => SILENCE),
        quotes: 0,
        evidence: said.reduce((sum, history) => sum + (history?.ordered.length ?? 0), 0),
      },
      counting: said,
      // Where nothing is filtered there is nothing left to look for.
      all: all === counting ? issues.map(() => undefined) : historiesIn(all),
      from: new Float64Array(issues.length).fill(Infinity),
      until: new Float64Array(issues.length),
    };
  };
  let standings: Standing[] | null = null;
  return (asOf) => {
    standings ??= actors.map(standing);
    return { issues, rows: standings.map((known) => rowAt(known, asOf)) };
  };
}

/** The row as of a day, which is then the last one asked for. */
function rowAt(standing: Standing, asOf: AsOf): MatrixRow {
  const { counting, all, from, until } = standing;
  const at = asOf === 'all' ? LAST_STOP : asOf;
  let cells: MatrixCell[] | null = null;
  let { quotes } = standing.row;
  for (let i = 0; i < from.length; i += 1) {
    if (at >= (from[i] as number) && at < (until[i] as number)) continue;
    const own = periodAt(counting[i], asOf);
    const other = periodAt(all[i], asOf);
    from[i] = Math.max(own.from, other.from);
    until[i] = Math.min(own.until, other.until);
    const before = standing.row.cells[i] as MatrixCell;
    const now = cellAt(counting[i], all[i], asOf);
    if (now === before) continue;
    cells ??= [...standing.row.cells];
    cells[i] = now;
    quotes += now.quotes - before.quotes;
  }
  if (cells) standing.row = { ...standing.row, cells, quotes };
  return standing.row;
}

function cellAt(
  counting: CellHistory | undefined,
  all: CellHistory | undefined,
  asOf: AsOf,
): MatrixCell {
  const stance = counting ? stanceAt(counting, asOf) : null;
  const left = stance === null && all ? stanceAt(all, asOf) : null;
  return stance ?? (left ? { ...SILENCE, filteredOut: left.quotes } : SILENCE);
}

const SILENCE: EmptyCell = { position: 'none', quotes: 0, filteredOut: 0 };
