import { useTranslations } from 'use-intl';
import { useCorpus } from '#src/data/use-corpus.ts';
import { useManifest } from '#src/data/use-manifest.ts';
import { fieldsInUse } from '#src/domain/filter-parts.ts';
import { corpusGaps } from '#src/domain/corpus-gaps.ts';
import { differingSources } from '#src/domain/differing-sources.ts';
import { issueDivisions } from '#src/domain/issue-divisions.ts';
import { latestStances } from '#src/domain/latest-stances.ts';
import { upcomingEvents } from '#src/domain/upcoming-events.ts';
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

/** The whole corpus on one screen: how actors divide, what is new, what is ahead, what is not known. */
export default function OverviewPage() {
  const t = useTranslations('overview');
  const index = useCorpus();
  const { latestSourceDay } = useManifest();
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
          <Divisions divisions={issueDivisions(index, matrix)} actors={matrix.rows.length} />
          <Latest latest={latestStances(index)} />
        </div>
        <div>
          <Upcoming events={upcomingEvents(index, latestSourceDay)} />
          <Differing differing={differingSources(index, matrix)} />
          <Gaps gaps={corpusGaps(index, matrix)} />
        </div>
      </div>
      <Agreement matrix={matrix} />
    </div>
  );
}
