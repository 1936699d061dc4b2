import { useTranslations } from 'use-intl';
import { useCorpus } from '#src/data/use-corpus.ts';
import { chosenIssues } from '#src/domain/matrix-columns.ts';
import { useView } from '#src/url/use-view.ts';
import { ChoiceControl } from './ChoiceControl.tsx';
import { ColumnsEditor } from './ColumnsEditor.tsx';

/** Which issues are columns, and the way to choose others and their order. */
export function ColumnsControl() {
  const t = useTranslations('matrix.columns');
  const index = useCorpus();
  const shown = chosenIssues(index, useView().view.columns).length;
  const all = index.issues.length;
  return (
    <ChoiceControl
      label={t('button')}
      value={shown === all ? t('all') : t('some', { shown, all })}
      title={t('title')}
    >
      {() => <ColumnsEditor />}
    </ChoiceControl>
  );
}
