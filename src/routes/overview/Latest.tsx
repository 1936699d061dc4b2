import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from '#src/components/Link.tsx';
import { StanceGlyph } from '#src/components/StanceGlyph.tsx';
import { useDatePhrase } from '#src/components/use-date-phrase.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import { countChanges } from '#src/domain/change-counts.ts';
import { utcMilliseconds, type Day } from '#src/domain/day.ts';
import { latestStances } from '#src/domain/latest-stances.ts';
import { isInferred } from '#src/domain/stance-as-of.ts';
import type { CellChange } from '#src/domain/stance-changes.ts';
import { formatDay } from '#src/i18n/format-day.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { paths } from '#src/url/paths.ts';
import { CellLink } from './CellLink.tsx';
import { OverviewSection } from './OverviewSection.tsx';
import { useListLengths } from './use-list-lengths.ts';
import styles from './EntryList.module.css';

/** What changed last; where nothing did, that is said, and what was said last is listed. */
export function Latest() {
  const t = useTranslations('overview.latest');
  const time = useTranslations('matrixTime');
  const language = useLanguage();
  const index = useCorpus();
  const { latest: most } = useListLengths();
  const { since, until, news, changes, dated, last } = useMemo(
    () => latestStances(index, most),
    [index, most],
  );
  const dayText = (day: Day) => formatDay(language, utcMilliseconds(day));
  const hasChanged = changes.length > 0;
  const listed = hasChanged ? changes : last;
  const isCut = !hasChanged && dated > last.length;
  return (
    <OverviewSection title={t('title')}>
      {dated === 0 && <p>{t('none')}</p>}
      {since !== null && until !== null && (
        <p>
          {t('since', {
            day: dayText(since),
            until: dayText(until),
            news: time('counts', countChanges(news)),
            unsure: news.filter(({ isSurelyLater }) => !isSurelyLater).length,
          })}{' '}
          {!hasChanged && t('last', { count: dated, shown: last.length })}
        </p>
      )}
      <ul className={styles.list}>
        {listed.slice(0, most).map((change) => (
          <Entry key={`${change.actor.id}~${change.issue.id}`} change={change} />
        ))}
      </ul>
      {(news.length > 0 || isCut) && (
        <p className={styles.ways}>
          {news.length > 0 && (
            <Link to={paths.matrix({ since, asOf: until ?? 'all' })}>{t('allChanges')}</Link>
          )}
          {isCut && <Link to={paths.matrix()}>{t('all')}</Link>}
        </p>
      )}
    </OverviewSection>
  );
}

function Entry({ change: { actor, issue, before, after } }: { change: CellChange }) {
  const t = useTranslations('overview.latest');
  const evidence = useTranslations('evidence');
  const positions = useTranslations('vocabulary.position');
  const phrase = useDatePhrase();
  const position = positions(after.position);
  const turned = before !== null && before.position !== after.position;
  return (
    <li>
      <span className={styles.glyphs}>
        {turned && <StanceGlyph position={before.position} size={14} />}
        <StanceGlyph position={after.position} size={14} />
      </span>
      <div>
        <CellLink actor={actor} issue={issue} />
        <small>
          {turned ? t('turn', { from: positions(before.position), to: position }) : position}
          {isInferred(after) && ` · ${evidence('inferredStance')}`}
          {after.differs && ` · ${t('differs')}`}
          {` · ${phrase(after.date, 'occurred')}`}
        </small>
      </div>
    </li>
  );
}
