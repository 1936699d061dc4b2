import { useTranslations } from 'use-intl';
import { useCorpus } from '#src/data/use-corpus.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { Select } from '#src/ui/Select.tsx';
import { useView } from '#src/url/use-view.ts';
import { ColumnsControl } from './ColumnsControl.tsx';
import { RowsControl } from './RowsControl.tsx';
import { SimilarityNote } from './SimilarityNote.tsx';
import type { MatrixOnScreen } from './use-matrix.ts';
import { useRowsByHand } from './use-rows-by-hand.ts';
import { useSilentApart } from './use-silent-apart.ts';
import type { MatrixGroup, MatrixSort, MatrixView } from '#src/url/view-state.ts';

const GROUPS: readonly MatrixGroup[] = ['country', 'kind', 'affiliation', 'none'];
const VIEWS: readonly MatrixView[] = ['detailed', 'compact'];

/**
 * How the matrix is laid out: what groups the rows, what orders them, which rows and columns it has,
 * how much a cell says. Where the detailed view does not fit, the compact one is in use until it is chosen.
 */
export function MatrixControls({
  onScreen,
  mode,
  fits,
}: {
  onScreen: MatrixOnScreen;
  mode: MatrixView;
  fits: boolean;
}) {
  const t = useTranslations('matrix');
  const language = useLanguage();
  const { issues } = useCorpus();
  const { view, setView } = useView();
  const byHand = useRowsByHand(useSilentApart(onScreen.groups));
  // By hand stands only what was chosen.
  const sort = view.matrixSort === 'hand' && !view.rows ? 'evidence' : view.matrixSort;
  const sorts: { value: MatrixSort; label: string; disabled?: boolean }[] = [
    { value: 'evidence', label: t('sortBy.evidence') },
    { value: 'name', label: t('sortBy.name') },
    { value: 'similarity', label: t('sortBy.similarity') },
    {
      value: 'hand',
      label: t(byHand.canHold ? 'sortBy.hand' : 'sortBy.handTooMany'),
      disabled: !byHand.canHold,
    },
    ...issues.map((issue) => ({
      value: `issue:${issue.id}` as const,
      label: t('sortBy.issue', { issue: issue.short[language] }),
    })),
  ];
  return (
    <>
      <Select
        label={t('group')}
        value={view.group}
        options={GROUPS.map((value) => ({ value, label: t(`groupBy.${value}`) }))}
        onChange={(group) => setView({ group }, 'push')}
      />
      <Select
        label={t('sort')}
        value={sort}
        options={sorts}
        onChange={(matrixSort) =>
          matrixSort === 'hand' ? byHand.hold() : setView({ matrixSort }, 'push')
        }
      />
      {view.matrixSort === 'similarity' && <SimilarityNote />}
      <RowsControl onScreen={onScreen} />
      <ColumnsControl />
      <Select
        label={t('view')}
        value={mode}
        options={VIEWS.map((value) =>
          value === 'detailed' && !fits
            ? { value, label: t('viewTooWide') }
            : { value, label: t(`viewAs.${value}`) },
        )}
        onChange={(value) => setView({ view: value }, 'push')}
      />
    </>
  );
}
