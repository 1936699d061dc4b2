import { Fragment, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from '#src/components/Link.tsx';
import { useCorpus } from '#src/data/use-corpus.ts';
import { corpusGaps } from '#src/domain/corpus-gaps.ts';
import { NO_FILTERS } from '#src/domain/filters.ts';
import type { Matrix } from '#src/domain/matrix.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { Localized } from '#src/schema/vocabulary.ts';
import { paths } from '#src/url/paths.ts';
import { listedOf } from './most-listed.ts';
import { OverviewSection } from './OverviewSection.tsx';
import { useListLengths } from './use-list-lengths.ts';
import styles from './Gaps.module.css';

type Named = { id: string; label: Localized; to: string };

/** What the corpus does not know: who is silent, what has no date, whom nobody has graded. */
export function Gaps({ matrix }: { matrix: Matrix }) {
  const t = useTranslations('overview.gaps');
  const index = useCorpus();
  const gaps = useMemo(() => corpusGaps(index, matrix), [index, matrix]);
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
          toAll={paths.matrix()}
        />
        <Gap
          term={t('undatedArticles', { count: undatedArticles.length })}
          entries={undatedArticles.map(toArticle)}
          toAll={paths.articles()}
        />
        <Gap
          term={t('ungradedArticles', { count: ungradedArticles.length })}
          entries={ungradedArticles.map(toArticle)}
          toAll={paths.articles()}
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

function Gap({
  term,
  entries,
  toAll,
}: {
  term: string;
  entries: readonly Named[];
  /** Where they stand among the others. */
  toAll: string;
}) {
  const t = useTranslations('overview.gaps');
  const language = useLanguage();
  const { names: most } = useListLengths();
  const listed = listedOf(entries.length, most);
  const left = entries.length - listed;
  return (
    <div>
      <dt>{term}</dt>
      {entries.length > 0 && (
        <dd>
          {entries.slice(0, listed).map(({ id, label, to }, i) => (
            <Fragment key={id}>
              {i > 0 && ' · '}
              <Link to={to}>{label[language]}</Link>
            </Fragment>
          ))}
          {left > 0 && (
            <>
              {' · '}
              <Link to={toAll}>{t('more', { count: left })}</Link>
            </>
          )}
        </dd>
      )}
    </div>
  );
}
