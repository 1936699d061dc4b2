import { useTranslations } from 'use-intl';
import { Link } from '#src/components/Link.tsx';
import { ClearestQuoteNote } from '#src/components/ClearestQuoteNote.tsx';
import { QuoteLink } from '#src/components/QuoteLink.tsx';
import { StanceGlyph } from '#src/components/StanceGlyph.tsx';
import { useBasisText } from '#src/components/use-basis-text.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import { strongestStatement, type IssueStance } from '#src/domain/actor-profile.ts';
import { isInferred, type StanceAsOf } from '#src/domain/stance-as-of.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { StatementEvidence } from '#src/schema/evidence-file.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import type { Issue } from '#src/schema/issue.ts';
import { paths } from '#src/url/paths.ts';
import styles from './StanceRows.module.css';

/** Issue by issue: the position and the words that show it best. Issues without a word come last. */
export function StanceRows({
  actor,
  signature,
  statements,
}: {
  actor: ActorRow;
  signature: readonly IssueStance[];
  statements: readonly StatementEvidence[];
}) {
  const t = useTranslations('actors');
  return (
    <section aria-label={t('positions')}>
      <h2 className={styles.heading}>{t('positions')}</h2>
      {signature.map(
        ({ issue, stance }) =>
          stance && (
            <Spoken
              key={issue.id}
              actor={actor}
              issue={issue}
              stance={stance}
              statement={strongestStatement(stance, statements)}
            />
          ),
      )}
      {signature.map(({ issue, stance }) => !stance && <Silent key={issue.id} issue={issue} />)}
    </section>
  );
}

function Spoken({
  actor,
  issue,
  stance,
  statement,
}: {
  actor: ActorRow;
  issue: Issue;
  stance: StanceAsOf;
  statement: StatementEvidence | null;
}) {
  const t = useTranslations('actors');
  const positions = useTranslations('vocabulary.position');
  const basis = useBasisText();
  const language = useLanguage();
  const isTold = stance.voice !== 'own' || isInferred(stance);
  const position = positions(stance.position);
  return (
    <article className={styles.row} aria-label={issue.short[language]}>
      <h3>{issue.short[language]}</h3>
      <Link
        className={styles.position}
        to={paths.matrix({ cell: { actor: actor.id, issue: issue.id } })}
        aria-label={t('openCell', {
          issue: issue.short[language],
          position: isTold ? `${position}, ${basis(stance)}` : position,
        })}
      >
        <StanceGlyph position={stance.position} />
        <span>
          {position}
          {isTold && <small>{basis(stance)}</small>}
        </span>
      </Link>
      <div className={styles.words}>
        {statement && <QuoteLink statement={statement} className={styles.quote} />}
        <ClearestQuoteNote stance={stance} className={styles.note} />
      </div>
      <span className={styles.count}>{t('quotes', { count: stance.quotes })}</span>
    </article>
  );
}

function Silent({ issue }: { issue: Issue }) {
  const t = useTranslations('actors');
  const positions = useTranslations('vocabulary.position');
  const language = useLanguage();
  const { articles } = useCorpus();
  return (
    <div className={`${styles.row} ${styles.silent}`}>
      <h3>{issue.short[language]}</h3>
      <span className={styles.position}>
        <StanceGlyph position="none" />
        {positions('none')}
      </span>
      <span>{t('noStatement', { count: articles.length })}</span>
    </div>
  );
}
