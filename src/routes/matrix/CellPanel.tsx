import { Suspense, useEffect, useRef, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { CopyAddress } from '#src/components/CopyAddress.tsx';
import { PanelBoundary } from '#src/components/faults/PanelBoundary.tsx';
import { Link } from '#src/components/Link.tsx';
import { StanceGlyph } from '#src/components/StanceGlyph.tsx';
import { usePageTitle } from '#src/components/use-page-title.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import { utcMilliseconds } from '#src/domain/day.ts';
import { isSilent } from '#src/domain/matrix.ts';
import { formatDay } from '#src/i18n/format-day.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { Panel } from '#src/ui/Panel.tsx';
import { Skeleton } from '#src/ui/Skeleton.tsx';
import { StepBar } from '#src/ui/StepBar.tsx';
import { StepButtons } from '#src/ui/StepButtons.tsx';
import { useScreen } from '#src/ui/use-screen.ts';
import { paths } from '#src/url/paths.ts';
import { useView } from '#src/url/use-view.ts';
import { CellChangeLine } from './CellChangeLine.tsx';
import { CellEvidence } from './CellEvidence.tsx';
import { EmptyCell } from './EmptyCell.tsx';
import { useAsOf } from './use-as-of.ts';
import type { CellSteps } from './use-cell-steps.ts';
import { useLeftOut } from './use-left-out.ts';
import type { OpenCell } from './use-open-cell.ts';
import styles from './CellPanel.module.css';

/** What stands behind a cell: its evidence, or what was searched in vain. */
export function CellPanel({
  open,
  steps,
  initialWidth,
  wantsFocus,
  returnFocusTo,
}: {
  open: OpenCell;
  steps: CellSteps;
  /** In pixels of the usual text size, until its user gives it another width. */
  initialWidth: number | undefined;
  /** It was opened by key: the panel takes the focus, and says so by setting this to false. */
  wantsFocus: RefObject<boolean>;
  returnFocusTo: () => HTMLElement | null;
}) {
  const t = useTranslations('matrix');
  const shell = useTranslations('shell');
  const resize = useTranslations('elsewhere');
  const language = useLanguage();
  const { view, setView } = useView();
  const isPhone = useScreen() === 'phone';
  const labels = { previous: t('previousCell'), next: t('nextCell') };
  const { position, count, toPrevious, toNext } = steps;
  const cell = { actor: open.actor.id, issue: open.issue.id };
  const place = `${open.actor.name[language]} · ${open.issue.short[language]}`;
  usePageTitle(place);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    body.current?.scrollTo({ top: 0 });
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    body.current?.focus({ preventScroll: true });
  }, [place, wantsFocus]);
  return (
    <Panel
      ref={body}
      label={place}
      header={
        <>
          <span className={styles.at}>
            {position === null ? t('panel') : t('panelPosition', { position, count })}
          </span>
          {!isPhone && <StepButtons labels={labels} toPrevious={toPrevious} toNext={toNext} />}
          <CopyAddress
            path={paths.matrix({ cell, language, asOf: view.asOf })}
            label={t('copyLink')}
          />
        </>
      }
      initialWidth={initialWidth}
      labels={{ close: isPhone ? t('toMatrix') : shell('close'), resize: resize('resizePanel') }}
      onClose={() => setView({ cell: null }, 'push')}
      returnFocusTo={returnFocusTo}
    >
      <Content open={open} />
      {isPhone && (
        <StepBar
          name={t('steps')}
          labels={labels}
          words={{ previous: t('previousShort'), next: t('nextShort') }}
          toPrevious={toPrevious}
          toNext={toNext}
        />
      )}
    </Panel>
  );
}

function Content({ open }: { open: OpenCell }) {
  const t = useTranslations('matrix');
  const shell = useTranslations('shell');
  const time = useTranslations('matrixTime');
  const positions = useTranslations('vocabulary.position');
  const language = useLanguage();
  const { filters } = useView().view;
  const { articles } = useCorpus();
  const { actor, issue, cell } = open;
  const { asOf } = useAsOf();
  const { later } = useLeftOut(actor, issue, 0);
  const emptyTitle =
    isSilent(cell) && later > 0 && asOf !== 'all'
      ? time('laterTitle', { date: formatDay(language, utcMilliseconds(asOf)) })
      : t(isSilent(cell) ? 'emptyTitle' : 'filteredTitle');
  return (
    <>
      <p className={styles.place}>
        <Link to={paths.actor(actor.id, { filters })}>{actor.name[language]}</Link> ·{' '}
        {issue.name[language]}
      </p>
      <h2 className={styles.position}>
        <StanceGlyph position={cell.position} size={26} />
        {cell.position === 'none' ? emptyTitle : positions(cell.position)}
      </h2>
      <CellChangeLine actor={actor} issue={issue} />
      {cell.position === 'none' ? (
        <EmptyCell actor={actor} issue={issue} cell={cell} articles={articles} />
      ) : (
        <PanelBoundary key={`${actor.id} ${issue.id}`}>
          <Suspense fallback={<Skeleton label={shell('loading')} rows={6} />}>
            <CellEvidence actor={actor} issue={issue} stance={cell} />
          </Suspense>
        </PanelBoundary>
      )}
    </>
  );
}
