import { csvTable } from '#src/exports/csv-table.ts';
import { BUILD_DIGITS, fileName } from '#src/exports/file-name.ts';
import { saveText } from '#src/ui/save-text.ts';
import { linksIn } from '#src/url/links-in.ts';
import { matrixTable, type MatrixWords, type SavedMatrix } from './matrix-table.ts';

/** Saves a matrix as CSV, and gives the file's name. `title`: what it is called. */
export function saveMatrix(title: string, matrix: SavedMatrix, words: MatrixWords): string {
  const linkTo = linksIn(matrix.language);
  const { columns, rows } = matrixTable(matrix, words, (actor, issue) =>
    linkTo({ cell: { actor: actor.id, issue: issue.id } }),
  );
  const name = fileName(title, matrix.index.buildId.slice(0, BUILD_DIGITS), 'csv');
  saveText(name, 'text/csv', csvTable(columns, rows));
  return name;
}
