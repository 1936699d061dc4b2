import { useTranslations } from 'use-intl';
import { useArticleDate, useOutletName } from '#src/components/use-article-names.ts';
import { useCountryToTell } from '#src/components/use-actor-role.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import { initials } from '#src/domain/initials.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { Role } from '#src/schema/actor.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import styles from './ActorHeader.module.css';

/** Name, kind and country, and the roles that the articles give, each as of its articles. */
export function ActorHeader({ actor }: { actor: ActorRow }) {
  const t = useTranslations('actors');
  const kinds = useTranslations('terms.kind');
  const language = useLanguage();
  const countryToTell = useCountryToTell();
  const name = actor.name[language];
  const country = actor.country === undefined ? t('countryUnknown') : countryToTell(actor);
  const shape = actor.kind === 'person' ? `${styles.initials} ${styles.person}` : styles.initials;
  return (
    <header className={styles.header}>
      <span className={shape} aria-hidden>
        {initials(name)}
      </span>
      <div>
        <h1>{name}</h1>
        <p className={styles.kind}>
          {country === null ? kinds(actor.kind) : `${kinds(actor.kind)} · ${country}`}
        </p>
        {actor.roles.length > 0 && (
          <ul className={styles.roles}>
            {actor.roles.map((role) => (
              <li key={role.title.es}>
                {role.title[language]} <Attested role={role} />
              </li>
            ))}
          </ul>
        )}
        {actor.note && <p className={styles.note}>{actor.note[language]}</p>}
      </div>
    </header>
  );
}

function Attested({ role }: { role: Role }) {
  const t = useTranslations('actors');
  const { articleById } = useCorpus();
  const outletName = useOutletName();
  const articleDate = useArticleDate();
  const articles = role.attestedIn.flatMap((id) => {
    const article = articleById.get(id);
    if (!article) return [];
    if (article.source === null && article.date.shape === 'undated') return [t('undatedArticle')];
    return [`${outletName(article)}, ${articleDate(article)}`];
  });
  return <span>{t('attestedIn', { articles: articles.join('; ') })}</span>;
}
