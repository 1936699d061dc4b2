import { useTranslations } from 'use-intl';
import { Link } from '#src/components/Link.tsx';
import { useCorpus } from '#src/data/use-corpus.ts';
import { firstDayToCompare, spokenBy } from '#src/domain/two-days.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import { paths } from '#src/url/paths.ts';
import styles from './TwoDaysLink.module.css';

/** To an actor on two days, the first and the last on which something shows; not where they are one. */
export function TwoDaysLink({ actor }: { actor: ActorRow }) {
  const t = useTranslations('sideBySide');
  const language = useLanguage();
  const since = firstDayToCompare(spokenBy(useCorpus(), actor));
  if (since === null) return null;
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
