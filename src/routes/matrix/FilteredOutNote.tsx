import { useTranslations } from 'use-intl';
import { useCorpus } from '#src/data/use-corpus.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import type { Issue } from '#src/schema/issue.ts';
import styles from './CellPanel.module.css';

/** Says how many quotes of a cell the filters leave out; nothing where they leave out none. */
export function FilteredOutNote({
  actor,
  issue,
  shown,
}: {
  actor: ActorRow;
  issue: Issue;
  /** Quotes of the cell that are shown. */
  shown: number;
}) {
  const t = useTranslations('matrix');
  const { stances } = useCorpus();
  const all = stances.filter((stance) => stance.actor === actor && stance.issue === issue).length;
  return all > shown && <p className={styles.note}>{t('filteredText', { n: all - shown })}</p>;
}
