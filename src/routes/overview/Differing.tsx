import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { DiffersFlag } from '#src/components/DiffersFlag.tsx';
import { Link } from '#src/components/Link.tsx';
import { useDateWithStatus } from '#src/components/use-date-with-status.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import { differingSources } from '#src/domain/differing-sources.ts';
import type { Matrix } from '#src/domain/matrix.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { paths } from '#src/url/paths.ts';
import { listedOf } from './most-listed.ts';
import { OverviewSection } from './OverviewSection.tsx';
import styles from './EntryList.module.css';

/** Events that sources date differently, and cells in which quotes show different positions. */
export function Differing({ matrix }: { matrix: Matrix }) {
  const t = useTranslations('overview.differing');
  const language = useLanguage();
  const phrase = useDateWithStatus();
  const index = useCorpus();
  const { events, cells } = useMemo(() => differingSources(index, matrix), [index, matrix]);
  const listed = listedOf(events.length + cells.length);
  const shownEvents = Math.min(events.length, Math.max(listed - cells.length, listed / 2));
  const shownCells = Math.min(cells.length, listed - shownEvents);
  const leftEvents = events.length - shownEvents;
  const leftCells = cells.length - shownCells;
  return (
    <OverviewSection title={t('title')}>
      {events.length + cells.length === 0 && <p>{t('none')}</p>}
      <ul className={styles.list}>
        {events.slice(0, shownEvents).map((event) => (
          <li key={event.id}>
            <DiffersFlag />
            <div>
              <Link to={paths.event(event.id)}>{event.title[language]}</Link>
              <small>{t('date', { phrase: phrase(event) })}</small>
            </div>
          </li>
        ))}
        {cells.slice(0, shownCells).map(({ actor, issue }) => (
          <li key={`${actor.id}~${issue.id}`}>
            <DiffersFlag />
            <div>
              <Link to={paths.matrix({ cell: { actor: actor.id, issue: issue.id } })}>
                <span>
                  {actor.name[language]} · {issue.short[language]}
                </span>
              </Link>
              <small>{t('position')}</small>
            </div>
          </li>
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
