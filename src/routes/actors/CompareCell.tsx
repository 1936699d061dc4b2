import { useTranslations } from 'use-intl';
import { Link } from '#src/components/Link.tsx';
import { ClearestQuoteNote } from '#src/components/ClearestQuoteNote.tsx';
import { QuoteLink } from '#src/components/QuoteLink.tsx';
import { StanceGlyph } from '#src/components/StanceGlyph.tsx';
import { useBasisText } from '#src/components/use-basis-text.ts';
import { useDatePhrase } from '#src/components/use-date-phrase.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import { cellFacts, type CellFacts } from '#src/domain/cell-facts.ts';
import type { AsOf, StanceAsOf } from '#src/domain/stance-as-of.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { StatementEvidence } from '#src/schema/evidence-file.ts';
import type { Issue } from '#src/schema/issue.ts';
import { paths } from '#src/url/paths.ts';
import styles from './CompareCell.module.css';

/** A position on an issue, the words that show it best, and what these are. */
export function CompareCell({
  column,
  columns = 1,
  silence,
  place,
  issue,
  stance,
  statement,
}: {
  /** Whose position it is, or as of when: the head of the column, which a phone has no room for. */
  column: string;
  /** How many columns it holds for. */
  columns?: number;
  /** What is said where there is no statement. */
  silence: string;
  /** Where its evidence is. */
  place: { cell: { actor: string; issue: string }; asOf: AsOf };
  issue: Issue;
  stance: StanceAsOf | null;
  statement: StatementEvidence | null;
}) {
  const t = useTranslations('sideBySide');
  const positions = useTranslations('vocabulary.position');
  const language = useLanguage();
  if (!stance) {
    return (
      <td className={styles.cell}>
        <span className={styles.who}>{column}</span>
        <span className={styles.silent}>
          <StanceGlyph position="none" /> {silence}
        </span>
      </td>
    );
  }
  const position = positions(stance.position);
  return (
    <td className={styles.cell} colSpan={columns}>
      <span className={styles.who}>{column}</span>
      <Link
        className={styles.position}
        to={paths.matrix(place)}
        aria-label={t('position', { column, issue: issue.short[language], position })}
      >
        <StanceGlyph position={stance.position} /> {position}
      </Link>
      <Footing stance={stance} />
      {statement && <QuoteLink statement={statement} className={styles.quote} />}
      <ClearestQuoteNote stance={stance} className={styles.footing} />
    </td>
  );
}

/** Through what the stance is known, since when, how surely, and from how many sources: as in the matrix. */
function Footing({ stance }: { stance: StanceAsOf }) {
  const t = useTranslations('sideBySide');
  const confidence = useTranslations('terms.confidence');
  const basis = useBasisText();
  const phrase = useDatePhrase();
  const facts = cellFacts(useCorpus(), stance);
  const sourcesIn = ({ sources, sourcesAtMost, isSingleSource }: CellFacts) => {
    if (sourcesAtMost > sources) {
      const gap = sourcesAtMost - sources;
      return t('sourcesMaybe', { count: sources, most: sourcesAtMost, gap });
    }
    return isSingleSource ? t('singleSource') : t('sources', { count: sources });
  };
  const words = [
    phrase(stance.date, 'occurred'),
    basis(stance),
    confidence(stance.confidence),
    sourcesIn(facts),
    stance.differs ? t('differs') : '',
  ];
  return <p className={styles.footing}>{words.filter((word) => word !== '').join(' · ')}</p>;
}
