import { useTranslations } from 'use-intl';
import { useDatePhrase } from '#src/components/use-date-phrase.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import { articlesNaming, latestDated, spokenOf } from '#src/domain/actor-profile.ts';
import type { EventSet } from '#src/domain/event-set.ts';
import { countQuotes } from '#src/domain/quote-count.ts';
import type { StatementEvidence } from '#src/schema/evidence-file.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import styles from './ActorTotals.module.css';

/** An actor in five figures. Quotes and the latest statement are of its words; acts give positions alone. */
export function ActorTotals({
  actor,
  events,
  statements,
}: {
  actor: ActorRow;
  events: EventSet;
  statements: readonly StatementEvidence[];
}) {
  const t = useTranslations('actors.totals');
  const index = useCorpus();
  const phrase = useDatePhrase();
  const issues = new Set(statements.flatMap(({ stances }) => stances.map(({ issue }) => issue)));
  const spoken = spokenOf(statements);
  const latest = latestDated(spoken);
  const figures = [
    { key: 'issues', count: issues.size },
    { key: 'quotes', count: countQuotes(spoken) },
    { key: 'events', count: events.length },
    { key: 'articles', count: articlesNaming(index, actor).length },
  ] as const;
  return (
    <dl className={styles.totals}>
      {figures.map(({ key, count }) => (
        <div key={key}>
          <dt>{t(key, { count })}</dt>
          <dd>{count}</dd>
        </div>
      ))}
      {latest && (
        <div>
          <dt>{t('latest')}</dt>
          <dd>{phrase(latest.date, 'occurred')}</dd>
        </div>
      )}
    </dl>
  );
}
