import { useTranslations } from 'use-intl';
import type { ActorRow } from '#src/schema/index-file.ts';
import type { Issue } from '#src/schema/issue.ts';
import { Button } from '#src/ui/Button.tsx';
import { useView } from '#src/url/use-view.ts';
import { FilteredOutNote } from './FilteredOutNote.tsx';
import styles from './CellPanel.module.css';

/** A cell with nothing to show as of the day: what it has counts later, so it is not silent at large. */
export function LaterCell({ actor, issue }: { actor: ActorRow; issue: Issue }) {
  const t = useTranslations('matrixTime');
  const { setView } = useView();
  return (
    <div className={styles.later}>
      <FilteredOutNote actor={actor} issue={issue} shown={0} />
      <Button variant="outline" onClick={() => setView({ asOf: 'all' }, 'push')}>
        {t('showAll')}
      </Button>
    </div>
  );
}
