import { useTranslations } from 'use-intl';
import { Link } from '#src/components/Link.tsx';
import { utcMilliseconds, type Day } from '#src/domain/day.ts';
import { formatDay } from '#src/i18n/format-day.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import { paths } from '#src/url/paths.ts';
import { useView } from '#src/url/use-view.ts';
import { useAsOf } from './use-as-of.ts';
import styles from './SilentActors.module.css';

/** Actors without any statement in one line of names, where their rows are left out. */
export function SilentActors({ actors }: { actors: readonly ActorRow[] }) {
  const t = useTranslations('matrix');
  const language = useLanguage();
  const time = useTranslations('matrixTime');
  const { asOf } = useAsOf();
  const day = (date: Day) => formatDay(language, utcMilliseconds(date));
  const { filters } = useView().view;
  if (actors.length === 0) return null;
  return (
    <p className={styles.line}>
      <b>{asOf === 'all' ? t('emptyTitle') : time('silentAsOf', { date: day(asOf) })}:</b>{' '}
      {actors.map((actor, i) => (
        <span key={actor.id}>
          {i > 0 && ', '}
          <Link to={paths.actor(actor.id, { filters })}>{actor.name[language]}</Link>
        </span>
      ))}
    </p>
  );
}
