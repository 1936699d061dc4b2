import { useTranslations } from 'use-intl';
import { Link } from '#src/components/Link.tsx';
import type { EvidenceItem } from '#src/domain/evidence.ts';
import { stanceOn } from '#src/domain/evidence.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { paths } from '#src/url/paths.ts';
import { EvidenceSource } from './EvidenceSource.tsx';
import { MarkKey } from './MarkKey.tsx';
import { Quote } from './Quote.tsx';
import { StanceLine } from './StanceLine.tsx';
import styles from './EvidenceCard.module.css';

/**
 * One piece of evidence: who says it and how, the words, where they stand, and a way to see
 * them in their article.
 */
export function EvidenceCard({
  item,
  issueId,
  lead = false,
  showStances = false,
}: {
  item: EvidenceItem;
  /** The issue at hand: its marks are shown inside the quote. Left out: those of the first stance. */
  issueId?: string;
  /** Larger type for the first card of a panel. */
  lead?: boolean;
  /** Lists the positions that the statement shows. */
  showStances?: boolean;
}) {
  const t = useTranslations('evidence');
  const language = useLanguage();
  const article = useCorpus().articleById.get(item.article);
  const speaker = useSpeakerName(item);
  const stances = item.kind === 'statement' ? item.stances : [];
  const marks = marksFor(item, issueId);
  const articleLanguage = article?.language ?? 'es';
  const translation = articleLanguage === language ? undefined : item.translation?.[language];
  return (
    <article className={styles.card}>
      <header className={styles.head}>
        <b>{speaker}</b> <Attribution item={item} />
      </header>
      <Quote item={item} language={articleLanguage} marks={marks} size={lead ? 'lead' : 'normal'} />
      {translation && (
        <p className={styles.translation}>
          <span>{t('unofficialTranslation')}.</span> {translation}
        </p>
      )}
      {marks.length > 0 && <MarkKey senses={marks.map((mark) => mark.sense)} />}
      {showStances && stances.map((stance) => <StanceLine key={stance.issue} stance={stance} />)}
      <footer className={styles.foot}>
        <EvidenceSource item={item} />
        <Link
          className={styles.context}
          to={paths.article(item.article, { quote: item.id })}
          aria-label={t('inContextOf', { speaker, words: firstWords(item.quote.exact) })}
        >
          {t('inContext')}
        </Link>
      </footer>
    </article>
  );
}

function Attribution({ item }: { item: EvidenceItem }) {
  const t = useTranslations('evidence');
  const forms = useTranslations('terms.form');
  const language = useLanguage();
  const { actorById } = useCorpus();
  // Of a report, who says so stands as its speaker.
  const tellerId = item.kind === 'report' ? null : item.accordingTo;
  const teller = tellerId === null ? undefined : actorById.get(tellerId);
  return (
    <span>
      {forms(item.form)}
      {teller && `, ${t('accordingTo', { name: teller.name[language] })}`}
    </span>
  );
}

/** Who says it: the speaker, for a report the one it goes back to, else the article itself. */
function useSpeakerName(item: EvidenceItem): string {
  const t = useTranslations('evidence');
  const language = useLanguage();
  const { actorById } = useCorpus();
  const id = item.kind === 'statement' ? item.speaker : item.accordingTo;
  const actor = id === null ? undefined : actorById.get(id);
  return actor?.name[language] ?? t('theArticle');
}

function marksFor(item: EvidenceItem, issueId: string | undefined) {
  if (item.kind === 'report') return [];
  const stance = issueId === undefined ? item.stances[0] : stanceOn(item, issueId);
  return stance?.marks ?? [];
}

function firstWords(text: string): string {
  return text.split(' ').slice(0, 5).join(' ');
}
