import { useId, useRef, useState, type ReactNode } from 'react';
import { Button } from '#src/ui/Button.tsx';
import { SaveButtons } from './SaveButtons.tsx';
import styles from './ChartWithTable.module.css';

/** A table of what a chart draws. The first column names the rows; two may have the same name. */
export type ChartTable = {
  columns: readonly string[];
  rows: readonly { name: string; values: readonly (number | string)[] }[];
};

export type TableCut = { rows: number; showAll: string };

/**
 * A chart and its numbers, one at a time: the same data in both, the table for who cannot see
 * the chart or wants to read it to the unit. Both can be saved.
 */
export function ChartWithTable({
  title,
  description,
  scope = '',
  chartLabel,
  tableLabel,
  table,
  cut,
  children,
}: {
  /** The question that the chart answers. It names the figure; without one, the description does. */
  title?: string;
  /** What the chart shows and how to read it; belongs to both. */
  description: string;
  /** What it is narrowed to where the screen around it says so, for the file that is saved. */
  scope?: string;
  chartLabel: string;
  tableLabel: string;
  table: ChartTable;
  /** How many rows of a long table stand at first, and what the button says that shows the others. */
  cut?: TableCut;
  children: ReactNode;
}) {
  const [showsTable, setShowsTable] = useState(false);
  const id = useId();
  const nameId = title === undefined ? id : `${id}title`;
  const figure = useRef<HTMLElement>(null);
  return (
    <figure
      ref={figure}
      className={styles.figure}
      aria-labelledby={nameId}
      aria-describedby={title === undefined ? undefined : id}
    >
      <figcaption>
        {title !== undefined && (
          <b id={nameId} className={styles.title}>
            {title}
          </b>
        )}
        <span id={id}>{description}</span>
      </figcaption>
      <div className={styles.actions}>
        <SaveButtons
          figure={figure}
          chart={{ title: title ?? description, description, scope, table }}
        />
        <button type="button" onClick={() => setShowsTable(!showsTable)}>
          {showsTable ? chartLabel : tableLabel}
        </button>
      </div>
      <div className={styles.body}>
        {showsTable ? <Numbers table={table} cut={cut} nameId={nameId} /> : children}
      </div>
    </figure>
  );
}

function Numbers({
  table,
  cut,
  nameId,
}: {
  table: ChartTable;
  cut: TableCut | undefined;
  nameId: string;
}) {
  const [isWhole, setIsWhole] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  const isCut = !isWhole && cut !== undefined && table.rows.length > cut.rows;
  const showAll = () => {
    setIsWhole(true);
    // The button goes; who pressed it stays with the rows.
    group.current?.focus();
  };
  return (
    // On a phone it is wider than the screen: the keys scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={group} role="group" aria-labelledby={nameId} tabIndex={0} className={styles.numbers}>
      <table className={styles.table}>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(isCut ? table.rows.slice(0, cut.rows) : table.rows).map((row, place) => (
            <tr key={`${place} ${row.name}`}>
              <th scope="row">{row.name}</th>
              {row.values.map((value, column) => (
                <td key={table.columns[column + 1]}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {isCut && (
        <Button className={styles.more} onClick={showAll}>
          {cut.showAll}
        </Button>
      )}
    </div>
  );
}
