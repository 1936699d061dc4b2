import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { Link } from '#src/components/Link.tsx';
import { evidenceBookQuery } from '#src/data/queries.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import { paths } from '#src/url/paths.ts';
import { DifferingCell } from './DifferingCell.tsx';
import { DifferingEvent } from './DifferingEvent.tsx';
import { listedDiffering, shardsOfDiffering } from './listed-differing.ts';
import { OverviewSection } from './OverviewSection.tsx';
import styles from './EntryList.module.css';

/**
 * Events that sources date differently, and cells in which quotes show different positions, each
 * with what every source says. None of it is chosen.
 */
export function Differing() {
  const t = useTranslations('overview.differing');
  const index = useCorpus();
  const { events, cells, leftEvents, leftCells } = listedDiffering(index);
  // Not one that suspends or throws: the page stands without it, and says what it lacks.
  const { data } = useQuery(evidenceBookQuery(shardsOfDiffering(index)));
  const reports = data?.book.reports ?? null;
  return (
    <OverviewSection title={t('title')}>
      {events.length + cells.length === 0 && <p>{t('none')}</p>}
      <ul className={styles.list}>
        {events.map((event) => (
          <DifferingEvent
            key={event.id}
            event={event}
            reports={reports && reports.filter((report) => report.event === event.id)}
          />
        ))}
        {cells.map((cell) => (
          <DifferingCell key={`${cell.actor.id}~${cell.issue.id}`} cell={cell} />
        ))}
      </ul>
      {leftEvents > 0 && (
        <p>
          <Link to={paths.timeline()}>{t('leftEvents', { count: leftEvents })}</Link>
        </p>
      )}
      {leftCells > 0 && (
        <p>
          <Link to={paths.matrix()}>{t('leftCells', { count: leftCells })}</Link>
        </p>
      )}
    </OverviewSection>
  );
}
