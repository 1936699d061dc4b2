import { useTranslations } from 'use-intl';
import { Link } from '#src/components/Link.tsx';
import { useCorpus } from '#src/data/use-corpus.ts';
import { utcMilliseconds } from '#src/domain/day.ts';
import { firstDayToCompare, spokenBy } from '#src/domain/two-days.ts';
import { formatDay } from '#src/i18n/format-day.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import { paths } from '#src/url/paths.ts';
import styles from './TwoDaysLink.module.css';

/**
 * To an actor on two days, the first and the last on which something shows. Where these are one it
 * says why there is no way; of who is silent nothing is said here.
 */
export function TwoDaysLink({ actor }: { actor: ActorRow }) {
  const t = useTranslations('sideBySide');
  const language = useLanguage();
  const spoken = spokenBy(useCorpus(), actor);
  const since = firstDayToCompare(spoken);
  const [first] = spoken.stops;
  if (since === null) {
    if (spoken.stances.length === 0 || first === undefined) return null;
    return (
      <span className={styles.reason}>
        {first === 'all'
          ? t('noDays')
          : t('oneDay', { date: formatDay(language, utcMilliseconds(first)) })}
      </span>
    );
  }
  return (
    <Link
      className={styles.link}
      to={paths.compare([actor.id], { since })}
      aria-label={t('twoDaysOf', { name: actor.name[language] })}
    >
      {t('twoDays')}
    </Link>
  );
}
