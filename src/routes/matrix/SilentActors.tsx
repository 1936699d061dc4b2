import { useTranslations } from 'use-intl';
import { Link } from '#src/components/Link.tsx';
import { useCorpus } from '#src/data/use-corpus.ts';
import { utcMilliseconds } from '#src/domain/day.ts';
import { formatDay } from '#src/i18n/format-day.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import { classNames } from '#src/ui/class-names.ts';
import { paths } from '#src/url/paths.ts';
import { useView } from '#src/url/use-view.ts';
import { useAsOf } from './use-as-of.ts';
import styles from './SilentActors.module.css';

/** More are counted. */
const MOST_NAMED = 30;

/**
 * Actors without any statement: in one line of names where their rows are folded into it, else how
 * many they are, always in view, and the way to fold them.
 */
export function SilentActors({
  actors,
  issues,
  isFolded,
  onToggle,
}: {
  actors: readonly ActorRow[];
  /** Number of columns: who is silent on these may have spoken on others. */
  issues: number;
  /** Their rows are not shown. */
  isFolded: boolean;
  onToggle: () => void;
}) {
  const t = useTranslations('matrix.silent');
  const language = useLanguage();
  const time = useTranslations('matrixTime');
  const { asOf } = useAsOf();
  const corpus = useCorpus();
  const isPart = issues < corpus.issues.length;
  const { filters } = useView().view;
  const n = actors.length;
  return (
    <p className={classNames(styles.line, !isFolded && styles.below)}>
      <b>
        {asOf !== 'all' &&
          `${time('silentAsOf', { date: formatDay(language, utcMilliseconds(asOf)) })}. `}
        {t(isPart ? 'onShown' : asOf === 'all' ? 'inCorpus' : 'actors', { n })}
      </b>{' '}
      {isFolded &&
        actors.slice(0, MOST_NAMED).map((actor, i) => (
          <span key={actor.id}>
            {i > 0 && ', '}
            <Link to={paths.actor(actor.id, { filters })}>{actor.name[language]}</Link>
          </span>
        ))}
      {isFolded && n > MOST_NAMED && ` ${t('more', { n: n - MOST_NAMED })}`}{' '}
      <button type="button" aria-expanded={!isFolded} onClick={onToggle}>
        {t(isFolded ? 'show' : 'fold')}
      </button>
    </p>
  );
}
