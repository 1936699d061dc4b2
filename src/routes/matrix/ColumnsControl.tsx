import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useCorpus } from '#src/data/use-corpus.ts';
import { chosenIssues } from '#src/domain/matrix-columns.ts';
import { PopoverButton } from '#src/ui/PopoverButton.tsx';
import { useView } from '#src/url/use-view.ts';
import { ColumnsEditor } from './ColumnsEditor.tsx';
import styles from './ColumnsControl.module.css';

/** Which issues are columns, and the way to choose others and their order. */
export function ColumnsControl() {
  const t = useTranslations('matrix.columns');
  const index = useCorpus();
  const shown = chosenIssues(index, useView().view.columns);
  const all = index.issues.length;
  const value = shown.length === all ? t('all') : t('some', { shown: shown.length, all });
  return (
    <PopoverButton
      label={t('title')}
      className={styles.trigger}
      button={
        <>
          <span className={styles.label}>{t('button')}</span> {value} <ChevronDown aria-hidden />
        </>
      }
    >
      {() => <ColumnsEditor />}
    </PopoverButton>
  );
}
