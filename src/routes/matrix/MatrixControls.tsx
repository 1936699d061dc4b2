import { useTranslations } from 'use-intl';
import { useCorpus } from '#src/data/use-corpus.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { Select } from '#src/ui/Select.tsx';
import { useView } from '#src/url/use-view.ts';
import { ColumnsControl } from './ColumnsControl.tsx';
import { SimilarityNote } from './SimilarityNote.tsx';
import type { MatrixGroup, MatrixSort, MatrixView } from '#src/url/view-state.ts';

const GROUPS: readonly MatrixGroup[] = ['country', 'kind', 'affiliation', 'none'];
const VIEWS: readonly MatrixView[] = ['detailed', 'compact'];

/**
 * How the matrix is laid out: what groups the rows, what orders them, which columns it has, how much
 * a cell says. Where the detailed view does not fit, the compact one is in use until it is chosen.
 */
export function MatrixControls({ mode, fits }: { mode: MatrixView; fits: boolean }) {
  const t = useTranslations('matrix');
  const language = useLanguage();
  const { issues } = useCorpus();
  const { view, setView } = useView();
  const sorts: { value: MatrixSort; label: string }[] = [
    { value: 'evidence', label: t('sortBy.evidence') },
    { value: 'name', label: t('sortBy.name') },
    { value: 'similarity', label: t('sortBy.similarity') },
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
        value={view.matrixSort}
        options={sorts}
        onChange={(matrixSort) => setView({ matrixSort }, 'push')}
      />
      {view.matrixSort === 'similarity' && <SimilarityNote />}
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
