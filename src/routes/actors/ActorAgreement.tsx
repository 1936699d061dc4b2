import { useTranslations } from 'use-intl';
import { AgreementDefinition } from '#src/components/agreement/AgreementDefinition.tsx';
import { useFootingText } from '#src/components/agreement/use-footing-text.ts';
import { Link } from '#src/components/Link.tsx';
import { useCorpus } from '#src/data/use-corpus.ts';
import { closestTo, farthestFrom, type Partner } from '#src/domain/agreement.ts';
import { wholeAgreement } from '#src/domain/whole-agreement.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import { paths } from '#src/url/paths.ts';
import styles from './ActorAgreement.module.css';

const MOST = 5;

/** Who agrees with an actor on more issues than not, and who disagrees. Silent actors have neither. */
export function ActorAgreement({ actor }: { actor: ActorRow }) {
  const t = useTranslations('agreement');
  const table = wholeAgreement(useCorpus());
  const row = table.actors.findIndex(({ id }) => id === actor.id);
  if (row === -1) return null;
  const sharesAny = table.actors.some((_, other) => {
    return other !== row && table.between(row, other).shared > 0;
  });
  return (
    <section aria-label={t('title')}>
      <h2 className={styles.heading}>{t('title')}</h2>
      {sharesAny ? (
        <div className={styles.lists}>
          <Partners actor={actor} kind="closest" partners={closestTo(table, actor.id)} />
          <Partners actor={actor} kind="farthest" partners={farthestFrom(table, actor.id)} />
        </div>
      ) : (
        <p className={styles.none}>{t('noneShared')}</p>
      )}
      <AgreementDefinition />
    </section>
  );
}

function Partners({
  actor,
  kind,
  partners,
}: {
  actor: ActorRow;
  kind: 'closest' | 'farthest';
  partners: readonly Partner[];
}) {
  const t = useTranslations('agreement');
  const language = useLanguage();
  const footing = useFootingText();
  return (
    <div>
      <h3>{t(`${kind}.title`)}</h3>
      {partners.length === 0 && <p className={styles.none}>{t(`${kind}.none`)}</p>}
      <ul>
        {partners.slice(0, MOST).map(({ actor: partner, ...agreement }) => {
          const name = partner.name[language];
          const counts = t(`${kind}.counts`, agreement);
          const known = footing(agreement);
          return (
            <li key={partner.id}>
              <Link to={paths.actor(partner.id)}>{name}</Link>
              <Link
                to={paths.compare([actor.id, partner.id])}
                aria-label={t('openPair', { name, counts: `${counts}; ${known}` })}
              >
                {counts}
                <small>{known}</small>
              </Link>
            </li>
          );
        })}
      </ul>
      {partners.length > MOST && <p>{t('more', { count: partners.length - MOST })}</p>}
    </div>
  );
}
