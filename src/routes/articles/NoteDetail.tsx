import { useTranslations } from 'use-intl';
import { Link } from '#src/components/Link.tsx';
import { SlipNotes } from '#src/components/SlipNotes.tsx';
import { StanceGlyph } from '#src/components/StanceGlyph.tsx';
import { useCorpus } from '#src/data/use-corpus.ts';
import type { EvidenceItem } from '#src/domain/evidence.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { paths } from '#src/url/paths.ts';
import { QuoteActions } from './QuoteActions.tsx';
import styles from './Note.module.css';

/** Behind an active note: who says so and how, why it counts so, a translation, and its events. */
export function NoteDetail({ items }: { items: readonly EvidenceItem[] }) {
  const t = useTranslations('reader');
  const language = useLanguage();
  const { articleById } = useCorpus();
  const [first] = items;
  if (!first) return null;
  const articleLanguage = articleById.get(first.article)?.language ?? 'es';
  const translation =
    articleLanguage === language
      ? undefined
      : items.find((item) => item.translation?.[language])?.translation;
  const stances = items.flatMap((item) => (item.kind === 'statement' ? item.stances : []));
  return (
    <div className={styles.detail}>
      {items.every((item) => item.kind === 'report') && <Tellers items={items} />}
      {stances.map((stance) => (
        <p key={stance.issue + stance.position} className={styles.because}>
          <StanceGlyph position={stance.position} size={12} />
          {stance.because[language]}
        </p>
      ))}
      {translation && (
        <p className={styles.translation}>
          <span>{t('translation')}.</span> {translation[language]}
        </p>
      )}
      <SlipNotes
        slips={first.sic}
        text={first.quote.exact}
        offset={first.quote.start}
        language={articleLanguage}
      />
      <EventLinks items={items} />
      <QuoteActions item={first} />
    </div>
  );
}

/** Who says what is only reported, and how the article gives it; each once. */
function Tellers({ items }: { items: readonly EvidenceItem[] }) {
  const evidence = useTranslations('evidence');
  const forms = useTranslations('terms.form');
  const language = useLanguage();
  const { actorById } = useCorpus();
  const lines = items.map(({ accordingTo, form }) => {
    const teller = accordingTo === null ? undefined : actorById.get(accordingTo);
    return `${teller?.name[language] ?? evidence('theArticle')} · ${forms(form)}`;
  });
  return [...new Set(lines)].map((line) => <p key={line}>{line}</p>);
}

/** Links to the events. Those that are reported are named by the note already. */
function EventLinks({ items }: { items: readonly EvidenceItem[] }) {
  const t = useTranslations('reader');
  const language = useLanguage();
  const { eventById } = useCorpus();
  const named = new Set(items.flatMap((item) => (item.kind === 'report' ? [item.event] : [])));
  const ids = new Set(items.flatMap((item) => (item.event === null ? [] : [item.event])));
  return [...ids].map((id) => {
    const title = eventById.get(id)?.title[language] ?? '';
    return named.has(id) ? (
      <Link key={id} to={paths.event(id)} aria-label={`${t('openEvent')}: ${title}`}>
        <u>{t('openEvent')}</u>
      </Link>
    ) : (
      <Link key={id} to={paths.event(id)}>
        {t('supports')}: <u>{title}</u>
      </Link>
    );
  });
}
