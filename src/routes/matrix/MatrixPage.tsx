import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { themeChoice } from '#src/components/theme.ts';
import { FilterBar } from '#src/components/filters/FilterBar.tsx';
import { FILTER_FIELDS } from '#src/domain/filter-parts.ts';
import { NO_FILTERS } from '#src/domain/filters.ts';
import { Button } from '#src/ui/Button.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { usePreference } from '#src/ui/preference.ts';
import { PANEL_MIN, usePanelWidth } from '#src/ui/use-panel-width.ts';
import { useScreen } from '#src/ui/use-screen.ts';
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx';
import { useView } from '#src/url/use-view.ts';
import { CellPanel } from './CellPanel.tsx';
import { MatrixBoard } from './MatrixBoard.tsx';
import { MatrixControls } from './MatrixControls.tsx';
import { MatrixSize } from './MatrixSize.tsx';
import { NothingPicked } from './NothingPicked.tsx';
import { PhoneMatrix } from './PhoneMatrix.tsx';
import { RowsControl } from './RowsControl.tsx';
import { useCellSteps } from './use-cell-steps.ts';
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
  const screen = useScreen();
  const isPhone = screen === 'phone';
  const onScreen = useMatrix();
  const open = useOpenCell();
  const body = useRef<HTMLDivElement>(null);
  const panelWantsFocus = useRef(false);
  // Measured with the panel: opening a cell must not change how cells look.
  const fits = useFits(body, onScreen.columns.length);
  const mode = view.view ?? (fits ? 'detailed' : 'compact');
  const steps = useCellSteps(onScreen, open);
  const [theme] = usePreference(themeChoice);
  // All is larger there, and the columns need the room.
  const initialWidth = theme === 'projector' ? PANEL_MIN : undefined;
  const [panelWidth] = usePanelWidth(initialWidth);
  const isEmpty = onScreen.matrix.rows.length === 0 || onScreen.columns.length === 0;
  return (
    <div className={styles.page}>
      <VisuallyHidden>
        <h1>{t('title')}</h1>
      </VisuallyHidden>
      <FilterBar
        fields={FIELDS}
        leading={
          isPhone ? (
            <RowsControl onScreen={onScreen} />
          ) : (
            <MatrixControls onScreen={onScreen} mode={mode} fits={fits} />
          )
        }
        trailing={isPhone ? null : <MatrixSize onScreen={onScreen} />}
      />
      {!isEmpty && (
        // The legend comes first of what has buttons; phones have none.
        <NothingPicked onRemove={() => body.current?.querySelector('button')?.focus()} />
      )}
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
            mode={mode}
            coveredRem={open && screen === 'medium' ? panelWidth / 16 : 0}
            onOpenByKey={() => {
              panelWantsFocus.current = true;
            }}
          />
        )}
        {open && (
          <CellPanel
            open={open}
            steps={steps}
            initialWidth={initialWidth}
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
