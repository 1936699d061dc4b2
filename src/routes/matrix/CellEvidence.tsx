import { useTranslations } from 'use-intl';
import { EvidenceCard } from '#src/components/EvidenceCard.tsx';
import { StanceGlyph } from '#src/components/StanceGlyph.tsx';
import { useCorpus } from '#src/data/use-corpus.ts';
import { useEvidence } from '#src/data/use-evidence.ts';
import { evidenceOfCell, stanceOn, type EvidenceItem } from '#src/domain/evidence.ts';
import { inOrderOfWeight } from '#src/domain/leading-stance.ts';
import type { StanceAsOf } from '#src/domain/stance-as-of.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import type { StanceEvidence } from '#src/schema/evidence-file.ts';
import type { Issue } from '#src/schema/issue.ts';
import type { Position } from '#src/schema/vocabulary.ts';
import { Tag } from '#src/ui/Tag.tsx';
import { CellFacts } from './CellFacts.tsx';
import { CellPath } from './CellPath.tsx';
import { FilteredOutNote } from './FilteredOutNote.tsx';
import { shardsOfCell } from './shards-of-cell.ts';
import styles from './CellPanel.module.css';

/** Why a cell says what it says: the reason given by the coding, and every quote behind it. */
export function CellEvidence({
  actor,
  issue,
  stance,
}: {
  actor: ActorRow;
  issue: Issue;
  stance: StanceAsOf;
}) {
  const t = useTranslations('matrix');
  const language = useLanguage();
  const index = useCorpus();
  const book = useEvidence(shardsOfCell(index, { actor: actor.id, issue: issue.id }));
  const items = inOrder(evidenceOfCell(book, actor.id, issue.id), stance);
  const [lead] = items;
  const deciding = items.find(({ id }) => id === stance.stances[0].statement);
  const reading = readingOf(deciding, issue);
  return (
    <>
      <p className={styles.proposition}>{issue.proposition[language]}</p>
      {reading && <Reading stance={reading} />}
      {stance.differs && (
        <div className={styles.differs}>
          <Tag tone="warn" icon={<b aria-hidden>≠</b>}>
            {t('quotesDiffer')}
          </Tag>
          <p>{t('differNote')}</p>
        </div>
      )}
      <h3 className={styles.section}>
        {t('evidence')}{' '}
        <span>
          {t('quotes', { n: stance.quotes })} · {t('articles', { n: stance.articles })}
        </span>
      </h3>
      <div>
        {items.map((item, i) => (
          <EvidenceWithPosition
            key={item.id}
            item={item}
            issue={issue}
            isLead={i === 0}
            decides={item === deciding}
            position={stance.position}
          />
        ))}
      </div>
      <FilteredOutNote actor={actor} issue={issue} shown={stance.quotes} />
      <CellPath actor={actor} stance={stance} />
      {deciding?.kind === 'statement' && (
        <CellFacts stance={stance} statement={deciding} leads={deciding === lead} />
      )}
    </>
  );
}

/** How a quote was read, and how surely. */
function Reading({ stance }: { stance: StanceEvidence }) {
  const t = useTranslations('matrix');
  const basis = useTranslations('terms.basis');
  const confidence = useTranslations('terms.confidence');
  const language = useLanguage();
  return (
    <>
      <p className={styles.because}>{stance.because[language]}</p>
      <p className={styles.reading}>
        {t('reading', { basis: basis(stance.basis), confidence: confidence(stance.confidence) })}
      </p>
    </>
  );
}

/**
 * A quote, under its position where that is not the one of the cell, with how it was read: of the one
 * that decides that stands above them all.
 */
function EvidenceWithPosition({
  item,
  issue,
  isLead,
  decides,
  position,
}: {
  item: EvidenceItem;
  issue: Issue;
  isLead: boolean;
  decides: boolean;
  /** Of the cell. */
  position: Position;
}) {
  const t = useTranslations('matrixTime');
  const positions = useTranslations('vocabulary.position');
  const stance = readingOf(item, issue);
  return (
    <div className={styles.item}>
      {stance && stance.position !== position && (
        <p className={styles.other}>
          <StanceGlyph position={stance.position} size={14} />
          {positions(stance.position)}
        </p>
      )}
      <EvidenceCard item={item} issueId={issue.id} lead={isLead} />
      {stance && !decides && <Reading stance={stance} />}
      {decides && !isLead && <p className={styles.reading}>{t('decides')}</p>}
    </div>
  );
}

function readingOf(item: EvidenceItem | undefined, issue: Issue): StanceEvidence | null {
  return item?.kind === 'statement' ? stanceOn(item, issue.id) : null;
}

/** Those that count, the one that shows the position best before all others. */
function inOrder(items: readonly EvidenceItem[], stance: StanceAsOf): EvidenceItem[] {
  return inOrderOfWeight(stance).flatMap(({ statement }) =>
    items.filter(({ id }) => id === statement),
  );
}
