import { useTranslations } from 'use-intl';
import { useStopWords } from '#src/components/use-stop-words.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import { useEvidence } from '#src/data/use-evidence.ts';
import { utcMilliseconds, type Day } from '#src/domain/day.ts';
import type { IssueOnTwoDays } from '#src/domain/two-days.ts';
import { formatDay } from '#src/i18n/format-day.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import { DayChoices } from './DayChoices.tsx';
import { shardsOfStances } from './shards-of-actor.ts';
import { TwoDaysRow } from './TwoDaysRow.tsx';
import { useTwoDays } from './use-two-days.ts';
import styles from './CompareTable.module.css';

/** One actor as of two days, issue by issue: what changed between them, and in which words. Suspends. */
export function TwoDays({ actor, since }: { actor: ActorRow; since: Day }) {
  const t = useTranslations('sideBySide');
  const time = useTranslations('matrixTime');
  const language = useLanguage();
  const index = useCorpus();
  const days = useTwoDays(actor, since);
  const { from, to, issues, undated } = days;
  const words = useStopWords();
  const spoken = issues.filter(({ after }) => after !== null);
  const changed = spoken.filter(({ change }) => change !== null).length;
  const { statements } = useEvidence(shardsOfStances(index, [actor]));
  const undatedWords = () => {
    if (undated === 0) return time('allNote', { n: 0 });
    return to === 'all' ? t('undated', { n: undated }) : time('leftOut', { n: undated });
  };
  const date = to === 'all' ? '' : formatDay(language, utcMilliseconds(to));
  return (
    <>
      <DayChoices actor={actor} days={days} />
      <p className={styles.summary} role="status">
        {from === to ? t('sameDay') : t('changed', { changed, same: spoken.length - changed })}{' '}
        {undatedWords()}
      </p>
      <table className={styles.table}>
        <thead className={styles.days}>
          <tr>
            <th scope="col">{t('issue')}</th>
            <th scope="col">{words(from)}</th>
            <th scope="col">{words(to)}</th>
          </tr>
        </thead>
        <tbody>
          {spoken.map((row) => (
            <TwoDaysRow
              key={row.issue.id}
              actor={actor}
              row={row}
              from={from}
              to={to}
              statements={statements}
            />
          ))}
        </tbody>
      </table>
      <Silent title={t('silentUntil', { date })} rows={issues} isLater />
      <Silent title={t('silentAlways')} rows={issues} />
    </>
  );
}

/** Issues without a statement by the second day, apart by whether there is one that does not count yet. */
function Silent({
  title,
  rows,
  isLater = false,
}: {
  title: string;
  rows: readonly IssueOnTwoDays[];
  isLater?: boolean;
}) {
  const language = useLanguage();
  const silent = rows.filter(({ after, uncounted }) => !after && uncounted > 0 === isLater);
  if (silent.length === 0) return null;
  return (
    <p className={styles.silent}>
      {title} {silent.map(({ issue }) => issue.short[language]).join(', ')}
    </p>
  );
}
