import { useTranslations } from 'use-intl';
import { DiffersFlag } from '#src/components/DiffersFlag.tsx';
import { Link } from '#src/components/Link.tsx';
import { useDateWithStatus } from '#src/components/use-date-with-status.ts';
import type { DifferingSources } from '#src/domain/differing-sources.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { paths } from '#src/url/paths.ts';
import { MOST_LISTED } from './most-listed.ts';
import { OverviewSection } from './OverviewSection.tsx';
import styles from './EntryList.module.css';

/** Events that sources date differently, and cells in which quotes show different positions. */
export function Differing({ differing: { events, cells } }: { differing: DifferingSources }) {
  const t = useTranslations('overview.differing');
  const language = useLanguage();
  const phrase = useDateWithStatus();
  const left = Math.max(0, events.length - MOST_LISTED) + Math.max(0, cells.length - MOST_LISTED);
  return (
    <OverviewSection title={t('title')}>
      {events.length + cells.length === 0 && <p>{t('none')}</p>}
      <ul className={styles.list}>
        {events.slice(0, MOST_LISTED).map((event) => (
          <li key={event.id}>
            <DiffersFlag />
            <div>
              <Link to={paths.event(event.id)}>{event.title[language]}</Link>
              <small>{t('date', { phrase: phrase(event) })}</small>
            </div>
          </li>
        ))}
        {cells.slice(0, MOST_LISTED).map(({ actor, issue }) => (
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
      {left > 0 && <p>{t('left', { count: left })}</p>}
    </OverviewSection>
  );
}
