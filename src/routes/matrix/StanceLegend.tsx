import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { DiffersFlag } from '#src/components/DiffersFlag.tsx';
import { StanceGlyph } from '#src/components/StanceGlyph.tsx';
import { withTermToggled } from '#src/domain/filter-changes.ts';
import type { Matrix } from '#src/domain/matrix.ts';
import { POSITIONS_AND_NONE } from '#src/domain/position.ts';
import { useView } from '#src/url/use-view.ts';
import { CellMarksKey } from './CellMarksKey.tsx';
import { boundOf } from './use-cell-text.ts';
import type { MatrixOnScreen } from './use-matrix.ts';
import styles from './StanceLegend.module.css';

/**
 * The key to the signs, with the number of cells of each. It is the stance filter, too: what is
 * pressed stands out in the matrix, and all else fades.
 */
export function StanceLegend({
  onScreen,
  isDetailed,
}: {
  onScreen: MatrixOnScreen;
  /** The cells have words, dates and counts, not signs alone. */
  isDetailed: boolean;
}) {
  const t = useTranslations('matrix');
  const positions = useTranslations('vocabulary.position');
  const { view, setView } = useView();
  const { counts, filteredOut, matrix } = onScreen;
  const { filters } = view;
  const stances = useRef<HTMLDivElement>(null);
  const hasDiffering = matrix.rows.some(({ cells }) =>
    cells.some((cell) => cell.position !== 'none' && cell.differs),
  );
  return (
    <div className={styles.legend}>
      <div ref={stances} role="group" aria-label={t('legend')} className={styles.stances}>
        {POSITIONS_AND_NONE.map((position) => {
          const term = filters.stance.find(({ value }) => value === position);
          return (
            <button
              key={position}
              type="button"
              aria-pressed={term?.exclude === false}
              onClick={() =>
                setView({ filters: withTermToggled(filters, 'stance', position, false) }, 'push')
              }
            >
              <StanceGlyph position={position} />
              {positions(position)} <b>{counts[position]}</b>
            </button>
          );
        })}
        {filters.stance.length > 0 && (
          <button
            type="button"
            className={styles.clear}
            onClick={() => {
              // It goes with what it clears.
              stances.current?.querySelector('button')?.focus();
              setView({ filters: { stance: [] } }, 'push');
            }}
          >
            {t('clearLegend')}
          </button>
        )}
      </div>
      <div className={styles.notes}>
        {filteredOut > 0 && (
          <span className={styles.note}>{t('filteredOutCells', { cells: filteredOut })}</span>
        )}
        <CellMarksKey onScreen={onScreen} isDetailed={isDetailed} />
        {isDetailed && <BoundsKey matrix={matrix} />}
        {hasDiffering && (
          <span className={styles.note}>
            <DiffersFlag />
            {t('quotesDiffer')}
          </span>
        )}
      </div>
    </div>
  );
}

/** What the signs before dates mean, of those in use; the names of the cells say it in words. */
function BoundsKey({ matrix }: { matrix: Matrix }) {
  const t = useTranslations('matrix');
  const inUse = new Set(
    matrix.rows.flatMap(({ cells }) =>
      cells.map((cell) => cell.position !== 'none' && boundOf(cell)),
    ),
  );
  return (['before', 'after'] as const)
    .filter((bound) => inUse.has(bound))
    .map((bound) => (
      <span key={bound} className={styles.note} aria-hidden>
        {t(`date.${bound}`, { date: t(`dateKey.${bound}`) })}
      </span>
    ));
}
