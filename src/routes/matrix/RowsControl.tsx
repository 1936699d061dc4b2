import { useTranslations } from 'use-intl';
import { useCorpus } from '#src/data/use-corpus.ts';
import { rowActors } from '#src/domain/matrix-filter.ts';
import { chosenRows } from '#src/domain/matrix-rows.ts';
import { useView } from '#src/url/use-view.ts';
import { ChoiceControl } from './ChoiceControl.tsx';
import { RowsEditor } from './RowsEditor.tsx';
import type { MatrixOnScreen } from './use-matrix.ts';

/** Which actors are rows, and the way to choose others and their order. */
export function RowsControl({ onScreen }: { onScreen: MatrixOnScreen }) {
  const t = useTranslations('matrix.rows');
  const index = useCorpus();
  const shown = chosenRows(index, useView().view.rows).length;
  const all = rowActors(index).length;
  return (
    <ChoiceControl
      label={t('button')}
      value={shown === all ? t('all') : t('some', { shown, all })}
      title={t('title')}
    >
      {() => <RowsEditor onScreen={onScreen} />}
    </ChoiceControl>
  );
}
