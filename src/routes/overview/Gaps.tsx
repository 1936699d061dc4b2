import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from '#src/components/Link.tsx';
import type { CorpusGaps } from '#src/domain/corpus-gaps.ts';
import { NO_FILTERS } from '#src/domain/filters.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { Localized } from '#src/schema/vocabulary.ts';
import { paths } from '#src/url/paths.ts';
import { MOST_LISTED } from './most-listed.ts';
import { OverviewSection } from './OverviewSection.tsx';
import styles from './Gaps.module.css';

type Named = { id: string; label: Localized; to: string };

/** What the corpus does not know: who is silent, what has no date, whom nobody has graded. */
export function Gaps({ gaps }: { gaps: CorpusGaps }) {
  const t = useTranslations('overview.gaps');
  const { silent, undatedArticles, ungradedArticles, undatedEvents } = gaps;
  const toArticle = ({ id, label }: { id: string; label: Localized }): Named => {
    return { id, label, to: paths.article(id) };
  };
  const toUndated = paths.timeline({
    filters: { ...NO_FILTERS, certainty: [{ value: 'undated', exclude: false }] },
  });
  return (
    <OverviewSection title={t('title')}>
      <dl className={styles.gaps}>
        <Gap
          term={t('silent', { count: silent.length })}
          entries={silent.map(({ id, name }) => ({ id, label: name, to: paths.actor(id) }))}
        />
        <Gap
          term={t('undatedArticles', { count: undatedArticles.length })}
          entries={undatedArticles.map(toArticle)}
        />
        <Gap
          term={t('ungradedArticles', { count: ungradedArticles.length })}
          entries={ungradedArticles.map(toArticle)}
        />
        <div>
          <dt>{t('undatedEvents', { count: undatedEvents })}</dt>
          {undatedEvents > 0 && (
            <dd>
              <Link to={toUndated}>{t('onTimeline')}</Link>
            </dd>
          )}
        </div>
      </dl>
    </OverviewSection>
  );
}

function Gap({ term, entries }: { term: string; entries: readonly Named[] }) {
  const t = useTranslations('overview.gaps');
  const language = useLanguage();
  const left = entries.length - MOST_LISTED;
  return (
    <div>
      <dt>{term}</dt>
      {entries.length > 0 && (
        <dd>
          {entries.slice(0, MOST_LISTED).map(({ id, label, to }, i) => (
            <Fragment key={id}>
              {i > 0 && ' · '}
              <Link to={to}>{label[language]}</Link>
            </Fragment>
          ))}
          {left > 0 && ` · ${t('more', { count: left })}`}
        </dd>
      )}
    </div>
  );
}
