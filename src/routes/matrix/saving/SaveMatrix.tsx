import { Download } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useSaving } from '#src/components/use-saving.ts';
import { useStopWords } from '#src/components/use-stop-words.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { useAsOf } from '#src/routes/matrix/use-as-of.ts';
import type { MatrixOnScreen } from '#src/routes/matrix/use-matrix.ts';
import { Button } from '#src/ui/Button.tsx';
import { useView } from '#src/url/use-view.ts';
import { useMatrixWords } from './use-matrix-words.ts';
import styles from './SaveMatrix.module.css';

/** Saves the cells of the matrix with the ids of their quotes; the code for it comes when pressed. */
export function SaveMatrix({ onScreen }: { onScreen: MatrixOnScreen }) {
  const t = useTranslations('matrixFile');
  const title = useTranslations('matrix')('title');
  const language = useLanguage();
  const index = useCorpus();
  const { since } = useView().view;
  const { asOf } = useAsOf();
  const stopWords = useStopWords();
  const words = useMatrixWords();
  const { save, failure } = useSaving();
  const { matrix, groups, picks, isPicked } = onScreen;
  const make = async () => {
    const { saveMatrix } = await import('./save-matrix.ts');
    const saved = {
      index,
      issues: matrix.issues,
      rows: groups.flatMap(({ rows }) => rows),
      language,
      asOf,
      hasChanges: since !== null,
      isPicked: picks ? isPicked : null,
    };
    return saveMatrix(`${title} ${stopWords(asOf)}`, saved, words());
  };
  return (
    <>
      {failure !== null && (
        <span role="alert" className={styles.failure}>
          {failure}
        </span>
      )}
      <Button
        variant="plain"
        className={styles.button}
        icon={<Download aria-hidden />}
        aria-label={t('save')}
        title={t('save')}
        onClick={() => save(make)}
      >
        <span>CSV</span>
      </Button>
    </>
  );
}
