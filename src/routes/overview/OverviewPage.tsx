import { useTranslations } from 'use-intl';
import { useCorpus } from '#src/data/use-corpus.ts';
import { fieldsInUse } from '#src/domain/filter-parts.ts';
import { wholeMatrix } from '#src/domain/whole-matrix.ts';
import { useView } from '#src/url/use-view.ts';
import { Agreement } from './Agreement.tsx';
import { Differing } from './Differing.tsx';
import { Divisions } from './Divisions.tsx';
import { Gaps } from './Gaps.tsx';
import { Latest } from './Latest.tsx';
import { OverviewTotals } from './OverviewTotals.tsx';
import { Upcoming } from './Upcoming.tsx';
import styles from './OverviewPage.module.css';

/**
 * The whole corpus on one screen: how actors divide, what is new, what is ahead, what is not known.
 * Each part counts for itself, so that between two of them the browser can answer.
 */
export default function OverviewPage() {
  const t = useTranslations('overview');
  const index = useCorpus();
  const { filters, range } = useView().view;
  const matrix = wholeMatrix(index);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('title')}</h1>
        <OverviewTotals actors={matrix.rows.length} />
      </header>
      {fieldsInUse({ filters, range }).length > 0 && <p className={styles.note}>{t('whole')}</p>}
      <div className={styles.columns}>
        <div>
          <Divisions matrix={matrix} />
          <Latest />
        </div>
        <div>
          <Upcoming />
          <Differing />
          <Gaps matrix={matrix} />
        </div>
      </div>
      <Agreement matrix={matrix} />
    </div>
  );
}
