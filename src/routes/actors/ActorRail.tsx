import { useTranslations } from 'use-intl';
import { Link } from '#src/components/Link.tsx';
import { useArticleDate, useOutletName } from '#src/components/use-article-names.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import {
  articlesNaming,
  speakersOn,
  spokenAbout,
  spokenOf,
  surfaceForms,
  type ActorCount,
} from '#src/domain/actor-profile.ts';
import { statementsOf } from '#src/domain/evidence.ts';
import { countQuotes } from '#src/domain/quote-count.ts';
import type { EvidenceBook } from '#src/domain/evidence-book.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { StatementEvidence } from '#src/schema/evidence-file.ts';
import type { ActorRow, ArticleRow } from '#src/schema/index-file.ts';
import { paths } from '#src/url/paths.ts';
import styles from './ActorRail.module.css';

/** How the articles name an actor, of whom the actor speaks and who of the actor, and in which articles. */
export function ActorRail({ actor, book }: { actor: ActorRow; book: EvidenceBook }) {
  const t = useTranslations('actors');
  const index = useCorpus();
  const forms = surfaceForms(index, actor);
  const others = spokenAbout(index, book, actor.id);
  const speakers = speakersOn(index, actor);
  const articles = articlesNaming(index, actor);
  return (
    <aside className={styles.rail} aria-label={actor.name[useLanguage()]}>
      {forms.length > 0 && (
        <section>
          <h2>{t('namedAs')}</h2>
          <ul>
            {forms.map((form) => (
              <li key={form.text}>
                <span className={styles.form} lang={form.language} data-quote>
                  {form.text}
                </span>
                <span>{form.count}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && <Counted title={t('speaksOf')} others={others} />}
      {speakers.length > 0 && <Counted title={t('spokenOfBy')} others={speakers} />}
      {articles.length > 0 && (
        <Articles articles={articles} statements={spokenOf(statementsOf(book, actor.id))} />
      )}
    </aside>
  );
}

/** Actors, and in how many statements they are named or name. */
function Counted({ title, others }: { title: string; others: readonly ActorCount[] }) {
  const language = useLanguage();
  const most = Math.max(...others.map((other) => other.count));
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {others.map(({ actor, count }) => (
          <li key={actor.id}>
            <Link to={paths.actor(actor.id)}>{actor.name[language]}</Link>
            <span className={styles.bar} style={{ width: `${(count / most) * 4}rem` }} />
            <span>{count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Articles, and how often each quotes the actor, if at all. */
function Articles({
  articles,
  statements,
}: {
  articles: readonly ArticleRow[];
  statements: readonly StatementEvidence[];
}) {
  const t = useTranslations('actors');
  const language = useLanguage();
  const outletName = useOutletName();
  const articleDate = useArticleDate();
  return (
    <section>
      <h2>{t('sources')}</h2>
      <ul>
        {articles.map((article) => (
          <li key={article.id} className={styles.article}>
            <Link to={paths.article(article.id)}>{article.label[language]}</Link>
            <span>
              {outletName(article)}, {articleDate(article)} ·{' '}
              <span className={styles.quotes}>
                {t('quotesIn', {
                  count: countQuotes(statements.filter((one) => one.article === article.id)),
                })}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
