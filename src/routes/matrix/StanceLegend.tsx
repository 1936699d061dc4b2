import { useTranslations } from 'use-intl';
import { DiffersFlag } from '#src/components/DiffersFlag.tsx';
import { StanceGlyph } from '#src/components/StanceGlyph.tsx';
import { withTermToggled } from '#src/domain/filter-parts.ts';
import { POSITIONS_AND_NONE } from '#src/domain/position.ts';
import { useView } from '#src/url/use-view.ts';
import type { MatrixOnScreen } from './use-matrix.ts';
import styles from './StanceLegend.module.css';

/**
 * The key to the signs, with the number of cells of each. It is the stance filter, too: what is
 * pressed stands out in the matrix, and all else fades.
 */
export function StanceLegend({ onScreen }: { onScreen: MatrixOnScreen }) {
  const t = useTranslations('matrix');
  const positions = useTranslations('vocabulary.position');
  const { view, setView } = useView();
  const { counts, filteredOut, matrix } = onScreen;
  const { filters } = view;
  const hasDiffering = matrix.rows.some(({ cells }) =>
    cells.some((cell) => cell.position !== 'none' && cell.differs),
  );
  return (
    <div className={styles.legend}>
      <div role="group" aria-label={t('legend')} className={styles.stances}>
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
            onClick={() => setView({ filters: { stance: [] } }, 'push')}
          >
            {t('clearLegend')}
          </button>
        )}
      </div>
      {filteredOut > 0 && (
        <span className={styles.note}>{t('filteredOutCells', { cells: filteredOut })}</span>
      )}
      {hasDiffering && (
        <span className={styles.note}>
          <DiffersFlag />
          {t('quotesDiffer')}
        </span>
      )}
    </div>
  );
}
