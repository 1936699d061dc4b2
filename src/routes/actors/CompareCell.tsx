import { useTranslations } from 'use-intl';
import { Link } from '#src/components/Link.tsx';
import { QuoteWords } from '#src/components/QuoteWords.tsx';
import { StanceGlyph } from '#src/components/StanceGlyph.tsx';
import { useDatePhrase } from '#src/components/use-date-phrase.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import { cellFacts } from '#src/domain/cell-facts.ts';
import type { StanceAsOf } from '#src/domain/stance-as-of.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { StatementEvidence } from '#src/schema/evidence-file.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import type { Issue } from '#src/schema/issue.ts';
import { paths } from '#src/url/paths.ts';
import styles from './CompareCell.module.css';

/** Where an actor stands on an issue, on what that rests, and the words that decide it. */
export function CompareCell({
  actor,
  issue,
  stance,
  statement,
}: {
  actor: ActorRow;
  issue: Issue;
  stance: StanceAsOf | null;
  statement: StatementEvidence | null;
}) {
  const t = useTranslations('sideBySide');
  const positions = useTranslations('vocabulary.position');
  const language = useLanguage();
  const { articleById } = useCorpus();
  const names = { name: actor.name[language], issue: issue.short[language] };
  if (!stance) {
    return (
      <td className={styles.cell}>
        <span className={styles.who}>{names.name}</span>
        <span className={styles.silent}>
          <StanceGlyph position="none" /> {positions('none')}
        </span>
      </td>
    );
  }
  const position = positions(stance.position);
  const isDirect = statement?.form === 'direct';
  return (
    <td className={styles.cell}>
      <span className={styles.who}>{names.name}</span>
      <Link
        className={styles.position}
        to={paths.matrix({ cell: { actor: actor.id, issue: issue.id } })}
        aria-label={t('position', { ...names, position })}
      >
        <StanceGlyph position={stance.position} /> {position}
      </Link>
      <Footing stance={stance} />
      {statement && (
        <Link
          className={styles.quote}
          to={paths.article(statement.article, { quote: statement.id })}
          lang={articleById.get(statement.article)?.language}
        >
          <span data-quote>
            {isDirect && <span data-ours>«</span>}
            <QuoteWords quote={statement.quote} slips={statement.sic} />
            {isDirect && <span data-ours>»</span>}
          </span>
        </Link>
      )}
    </td>
  );
}

/** Date, form, whether it is inferred, and from how many sources. */
function Footing({ stance }: { stance: StanceAsOf }) {
  const t = useTranslations('sideBySide');
  const evidence = useTranslations('evidence');
  const forms = useTranslations('terms.form');
  const phrase = useDatePhrase();
  const facts = cellFacts(useCorpus(), stance);
  const words = [
    phrase(stance.date, 'occurred'),
    forms(stance.stances[0].form),
    facts.basis === 'inferred' ? evidence('inferredStance') : '',
    facts.isSingleSource ? t('singleSource') : t('sources', { count: facts.sources }),
    stance.differs ? t('differs') : '',
  ];
  return <p className={styles.footing}>{words.filter((word) => word !== '').join(' · ')}</p>;
}
