import { useTranslations } from 'use-intl';
import { joinedRows, type Coverage } from '#src/domain/coverage.ts';
import styles from './CoverageChart.module.css';

/** What the articles of a corpus do not say of themselves, and when it has none. */
export function CoverageNotes({
  coverage: { unit, rows },
  periods,
  drawn,
}: {
  coverage: Coverage;
  /** In words. */
  periods: readonly string[];
  /** Outlets with a row of their own; null: all. */
  drawn: number | null;
}) {
  const t = useTranslations('coverage');
  const whole = joinedRows(rows);
  const all = whole.total.articles;
  const empty = whole.periods.filter(
    ({ sure, unsure }) => sure.articles + unsure.articles === 0,
  ).length;
  const noOutlet = joinedRows(rows.filter(({ source }) => source === null)).total.articles;
  const inferred = joinedRows(rows.filter(({ isInferred }) => isInferred)).total.articles;
  const [from = ''] = periods;
  const notes = [
    drawn !== null && t('notes.drawn', { n: drawn }),
    periods.length === 1 &&
      whole.inexact.articles === 0 &&
      t(unit === 'month' ? 'notes.onePeriod' : 'notes.oneYear', { period: from }),
    empty > 0 &&
      t(`notes.empty.${unit}`, {
        n: empty,
        all: periods.length,
        from,
        to: periods.at(-1) ?? '',
      }),
    whole.undated.articles > 0 && t('notes.undated', { n: whole.undated.articles, all }),
    whole.inexact.articles > 0 && t(`notes.inexact.${unit}`, { n: whole.inexact.articles }),
    noOutlet > 0 && t('notes.noOutlet', { n: noOutlet }),
    inferred > 0 && t('notes.inferredOutlet', { n: inferred }),
  ].filter((note) => note !== false);
  if (notes.length === 0) return null;
  return (
    <ul className={styles.notes} aria-label={t('missing')}>
      {notes.map((note) => (
        <li key={note} data-chart-note>
          {note}
        </li>
      ))}
    </ul>
  );
}
