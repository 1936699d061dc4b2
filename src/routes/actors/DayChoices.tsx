import { useTranslations } from 'use-intl';
import { Link } from '#src/components/Link.tsx';
import { utcMilliseconds } from '#src/domain/day.ts';
import type { AsOf } from '#src/domain/stance-as-of.ts';
import { formatDay } from '#src/i18n/format-day.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import { Select } from '#src/ui/Select.tsx';
import { paths } from '#src/url/paths.ts';
import { useView } from '#src/url/use-view.ts';
import type { TwoDays } from './use-two-days.ts';
import styles from './DayChoices.module.css';

/** Picks the two days among those on which something changes for the actor. */
export function DayChoices({ actor, days }: { actor: ActorRow; days: TwoDays }) {
  const t = useTranslations('sideBySide');
  const time = useTranslations('matrixTime');
  const language = useLanguage();
  const { setView } = useView();
  const { from, to, offered } = days;
  const option = (stop: AsOf) => ({
    value: String(stop),
    label: stop === 'all' ? time('all') : formatDay(language, utcMilliseconds(stop)),
  });
  return (
    <div className={styles.days}>
      <Select
        label={t('firstDay')}
        value={String(from)}
        options={offered.from.map(option)}
        onChange={(value) => setView({ since: Number(value), asOf: to }, 'push')}
      />
      <Select
        label={t('secondDay')}
        value={String(to)}
        options={offered.to.map(option)}
        onChange={(value) =>
          setView({ since: from, asOf: value === 'all' ? value : Number(value) }, 'push')
        }
      />
      <Link className={styles.link} to={paths.actor(actor.id)}>
        {t('toActor')}
      </Link>
    </div>
  );
}
