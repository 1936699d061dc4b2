import { useTranslations } from 'use-intl';
import type { ActorRow } from '#src/schema/index-file.ts';
import type { Issue } from '#src/schema/issue.ts';
import { useLeftOut } from './use-left-out.ts';
import styles from './CellPanel.module.css';

/** Says how many quotes of a cell the filters and the day leave out; nothing where they leave out none. */
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
  const time = useTranslations('matrixTime');
  const { filtered, later } = useLeftOut(actor, issue, shown);
  return (
    <>
      {filtered > 0 && <p className={styles.note}>{t('filteredText', { n: filtered })}</p>}
      {later > 0 && <p className={styles.note}>{time('laterText', { n: later })}</p>}
    </>
  );
}
