import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { FilterBar } from '#src/components/filters/FilterBar.tsx';
import { FILTER_FIELDS } from '#src/domain/filter-parts.ts';
import { NO_FILTERS } from '#src/domain/filters.ts';
import { Button } from '#src/ui/Button.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { useScreen } from '#src/ui/use-screen.ts';
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx';
import { useView } from '#src/url/use-view.ts';
import { CellPanel } from './CellPanel.tsx';
import { MatrixBoard } from './MatrixBoard.tsx';
import { MatrixControls } from './MatrixControls.tsx';
import { MatrixSize } from './MatrixSize.tsx';
import { PhoneMatrix } from './PhoneMatrix.tsx';
import { useFits } from './use-fits.ts';
import { useMatrix } from './use-matrix.ts';
import { useOpenCell } from './use-open-cell.ts';
import styles from './MatrixPage.module.css';

/** A range of days is a stretch of the timeline: what somebody stood for before it still holds. */
const FIELDS = FILTER_FIELDS.filter((field) => field !== 'range');

/** Where every actor stands on every issue, and behind each cell the words. */
export default function MatrixPage() {
  const t = useTranslations('matrix');
  const { view, setView } = useView();
  const isPhone = useScreen() === 'phone';
  const onScreen = useMatrix();
  const open = useOpenCell();
  const body = useRef<HTMLDivElement>(null);
  const panelWantsFocus = useRef(false);
  // Measured with the panel: opening a cell must not change how cells look.
  const fits = useFits(body, onScreen.columns.length);
  const isEmpty = onScreen.matrix.rows.length === 0 || onScreen.columns.length === 0;
  return (
    <div className={styles.page}>
      <VisuallyHidden>
        <h1>{t('title')}</h1>
      </VisuallyHidden>
      <FilterBar
        fields={FIELDS}
        leading={isPhone ? null : <MatrixControls />}
        trailing={isPhone ? null : <MatrixSize onScreen={onScreen} />}
      />
      <div ref={body} className={styles.body}>
        {isEmpty ? (
          <EmptyState
            title={t('empty')}
            action={
              <Button onClick={() => setView({ filters: NO_FILTERS }, 'push')}>
                {t('emptyAction')}
              </Button>
            }
          />
        ) : isPhone ? (
          <PhoneMatrix onScreen={onScreen} />
        ) : (
          <MatrixBoard
            onScreen={onScreen}
            mode={fits ? view.view : 'compact'}
            onOpenByKey={() => {
              panelWantsFocus.current = true;
            }}
          />
        )}
        {open && (
          <CellPanel
            open={open}
            wantsFocus={panelWantsFocus}
            returnFocusTo={() =>
              body.current?.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]') ?? null
            }
          />
        )}
      </div>
    </div>
  );
}
