import { ArrowDown } from 'lucide-react';
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { orderingColumn } from '#src/domain/matrix-order.ts';
import { heldCounts, type PositionCounts } from '#src/domain/matrix.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx';
import { useView } from '#src/url/use-view.ts';
import type { MatrixSort, MatrixView } from '#src/url/view-state.ts';
import { classNames } from '#src/ui/class-names.ts';
import { StanceGlyph } from '#src/components/StanceGlyph.tsx';
import { MixBar } from '#src/components/MixBar.tsx';
import type { MatrixOnScreen } from './use-matrix.ts';
import styles from './MatrixHead.module.css';

/** The row of headers: each names its issue, shows how its stances are divided, and sorts by it. */
export const MatrixHead = memo(function MatrixHead({
  onScreen,
  mode,
  activeColumn,
}: {
  onScreen: MatrixOnScreen;
  mode: MatrixView;
  /** Column of the tab stop, where it is in this row. */
  activeColumn: number | null;
}) {
  const t = useTranslations('matrix');
  const language = useLanguage();
  const { view, setView } = useView();
  const { matrix, columns, order, picks } = onScreen;
  const actors = matrix.rows.length;
  const sorted = orderingColumn(order);
  const tabIndex = (column: number) => (column === activeColumn ? 0 : -1);
  /** Pressed again, a header gives back the usual order. */
  const sort = (matrixSort: MatrixSort, isSorted: boolean) =>
    setView({ matrixSort: isSorted ? 'evidence' : matrixSort }, 'push');
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={classNames(styles.row, styles[mode])}>
        <div
          role="columnheader"
          aria-colindex={1}
          className={styles.corner}
          aria-sort={order === 'name' ? 'ascending' : 'none'}
        >
          <button
            type="button"
            data-row={0}
            data-column={0}
            tabIndex={tabIndex(0)}
            title={t('sortByName')}
            onClick={() => sort('name', order === 'name')}
          >
            {t(`corner.${view.group}`)}
            {order === 'name' && <ArrowDown className={styles.arrow} aria-hidden />}
          </button>
        </div>
        {columns.map(({ issue, counts, picked }, i) => (
          <div
            key={issue.id}
            role="columnheader"
            aria-colindex={i + 2}
            className={styles.issue}
            aria-sort={sorted === i ? 'descending' : 'none'}
          >
            <button
              type="button"
              data-row={0}
              data-column={i + 1}
              tabIndex={tabIndex(i + 1)}
              title={`${issue.proposition[language]}\n${t('sortByIssue', { issue: issue.name[language] })}`}
              onClick={() => sort(`issue:${issue.id}`, sorted === i)}
            >
              <span className={styles.name}>
                {issue.short[language]}
                {sorted === i && <ArrowDown className={styles.arrow} aria-hidden />}
              </span>
              <MixBar counts={counts} total={actors} />
              <HeadCount
                counts={counts}
                picked={picks ? picked : null}
                actors={actors}
                isShort={mode === 'compact'}
              />
            </button>
          </div>
        ))}
        {mode === 'compact' && (
          <div className={styles.profile} aria-hidden>
            {t('profile')}
          </div>
        )}
      </div>
    </div>
  );
});

/**
 * How many actors have a stance and how many an unclear one, or how many the stance filter picks;
 * in compact columns as a fraction. Where words leave no room for what is unclear, a fraction does.
 */
function HeadCount({
  counts,
  picked,
  actors,
  isShort,
}: {
  counts: PositionCounts;
  /** Null: nothing is filtered. */
  picked: number | null;
  actors: number;
  isShort: boolean;
}) {
  const t = useTranslations('matrix');
  const { held, unclear } = heldCounts(counts);
  const alsoUnclear = picked === null && unclear > 0;
  const text = picked === null ? t('stated', { held, actors }) : t('picked', { picked, actors });
  return (
    <span className={classNames(styles.stated, alsoUnclear && styles.also)}>
      {isShort ? (
        <span aria-hidden>
          {picked ?? held}/{actors}
        </span>
      ) : (
        <>
          <span className={styles.inWords} aria-hidden>
            {text}
          </span>
          <span className={styles.inFigures} aria-hidden>
            {picked ?? held}/{actors}
          </span>
        </>
      )}
      {/* In one piece: a name puts a space between two. */}
      <VisuallyHidden>
        {text}
        {alsoUnclear && t('alsoUnclear', { unclear })}
      </VisuallyHidden>
      {alsoUnclear && (
        <span aria-hidden className={styles.unclear}>
          <StanceGlyph position="unclear" size={12} />
          {unclear}
        </span>
      )}
    </span>
  );
}
