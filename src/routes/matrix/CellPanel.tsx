import { Suspense, useEffect, useRef, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { PanelBoundary } from '#src/components/faults/PanelBoundary.tsx';
import { Link } from '#src/components/Link.tsx';
import { StanceGlyph } from '#src/components/StanceGlyph.tsx';
import { usePageTitle } from '#src/components/use-page-title.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import { isSilent } from '#src/domain/matrix.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { Panel } from '#src/ui/Panel.tsx';
import { Skeleton } from '#src/ui/Skeleton.tsx';
import { paths } from '#src/url/paths.ts';
import { useView } from '#src/url/use-view.ts';
import { CellEvidence } from './CellEvidence.tsx';
import { EmptyCell } from './EmptyCell.tsx';
import type { OpenCell } from './use-open-cell.ts';
import styles from './CellPanel.module.css';

/** What stands behind a cell: its evidence, or what was searched in vain. */
export function CellPanel({
  open,
  wantsFocus,
  returnFocusTo,
}: {
  open: OpenCell;
  /** It was opened by key: the panel takes the focus, and says so by setting this to false. */
  wantsFocus: RefObject<boolean>;
  returnFocusTo: () => HTMLElement | null;
}) {
  const t = useTranslations('matrix');
  const shell = useTranslations('shell');
  const language = useLanguage();
  const { setView } = useView();
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
      header={<span>{t('panel')}</span>}
      labels={{ close: shell('close'), resize: shell('panel.resize') }}
      onClose={() => setView({ cell: null }, 'push')}
      returnFocusTo={returnFocusTo}
    >
      <Content open={open} />
    </Panel>
  );
}

function Content({ open }: { open: OpenCell }) {
  const t = useTranslations('matrix');
  const shell = useTranslations('shell');
  const positions = useTranslations('vocabulary.position');
  const language = useLanguage();
  const { filters } = useView().view;
  const { articles } = useCorpus();
  const { actor, issue, cell } = open;
  return (
    <>
      <p className={styles.place}>
        <Link to={paths.actor(actor.id, { filters })}>{actor.name[language]}</Link> ·{' '}
        {issue.name[language]}
      </p>
      <h2 className={styles.position}>
        <StanceGlyph position={cell.position} size={26} />
        {cell.position === 'none'
          ? t(isSilent(cell) ? 'emptyTitle' : 'filteredTitle')
          : positions(cell.position)}
      </h2>
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
