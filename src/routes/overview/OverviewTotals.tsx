import { useTranslations } from 'use-intl';
import { Link } from '#src/components/Link.tsx';
import { useCorpus } from '#src/data/use-corpus.ts';
import { useManifest } from '#src/data/use-manifest.ts';
import { utcMilliseconds } from '#src/domain/day.ts';
import { formatDay } from '#src/i18n/format-day.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { paths } from '#src/url/paths.ts';
import styles from './OverviewTotals.module.css';

/** How much there is, each figure with the way to it, and how recent the latest source is. */
export function OverviewTotals({ actors }: { actors: number }) {
  const t = useTranslations('overview.totals');
  const language = useLanguage();
  const { articles, events, issues } = useCorpus();
  const { latestSourceDay } = useManifest();
  return (
    <ul className={styles.totals}>
      <li>
        <Link to={paths.articles()}>{t('articles', { count: articles.length })}</Link>
      </li>
      <li>
        <Link to={paths.timeline()}>{t('events', { count: events.length })}</Link>
      </li>
      <li>
        <Link to={paths.matrix()}>{t('matrix', { actors, issues: issues.length })}</Link>
      </li>
      <li>
        {latestSourceDay === null
          ? t('noDatedSource')
          : t('latestSource', { date: formatDay(language, utcMilliseconds(latestSourceDay)) })}
      </li>
    </ul>
  );
}
