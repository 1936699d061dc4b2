import { useId, useState, type ReactNode } from 'react';
import styles from './ChartWithTable.module.css';

/** A table of what a chart draws. The first column names the rows; two may have the same name. */
export type ChartTable = {
  columns: readonly string[];
  rows: readonly { name: string; values: readonly (number | string)[] }[];
};

/**
 * A chart and its numbers, one at a time: the same data in both, the table for who cannot see
 * the chart or wants to read it to the unit.
 */
export function ChartWithTable({
  description,
  chartLabel,
  tableLabel,
  table,
  children,
}: {
  /** What the chart shows and how to read it; belongs to both. */
  description: string;
  chartLabel: string;
  tableLabel: string;
  table: ChartTable;
  children: ReactNode;
}) {
  const [showsTable, setShowsTable] = useState(false);
  const id = useId();
  return (
    <figure className={styles.figure} aria-describedby={id}>
      <div className={styles.bar}>
        <figcaption id={id}>{description}</figcaption>
        <button type="button" onClick={() => setShowsTable(!showsTable)}>
          {showsTable ? chartLabel : tableLabel}
        </button>
      </div>
      {showsTable ? <Numbers table={table} /> : children}
    </figure>
  );
}

function Numbers({ table }: { table: ChartTable }) {
  return (
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
        {table.rows.map((row, place) => (
          <tr key={`${place} ${row.name}`}>
            <th scope="row">{row.name}</th>
            {row.values.map((value, column) => (
              <td key={table.columns[column + 1]}>{value}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
