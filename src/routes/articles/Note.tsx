import { useTranslations } from 'use-intl';
import { Link } from '#src/components/Link.tsx';
import { StanceGlyph } from '#src/components/StanceGlyph.tsx';
import { useCorpus } from '#src/data/use-corpus.ts';
import type { EvidenceItem } from '#src/domain/evidence.ts';
import type { QuoteGroup } from '#src/domain/quote-groups.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { classNames } from '#src/ui/class-names.ts';
import { paths } from '#src/url/paths.ts';
import { NoteTitle } from './NoteTitle.tsx';
import styles from './Note.module.css';

/** What rests on one passage: who, where they stand, and what it bears on once it is active. */
export function Note({
  group,
  isActive,
  onActivate,
}: {
  group: QuoteGroup;
  isActive: boolean;
  onActivate: (id: string) => void;
}) {
  return (
    <div
      className={classNames(
        styles.note,
        isActive && styles.active,
        !isActive && group.items.every(showsNoStance) && styles.slight,
      )}
    >
      <button
        type="button"
        className={styles.button}
        aria-pressed={isActive}
        onClick={() => onActivate(group.id)}
      >
        {group.items.map((item) => (
          <NoteTitle key={item.id} item={item} />
        ))}
      </button>
      {isActive && <Detail items={group.items} />}
    </div>
  );
}

/** An event or words without a position: one line, without the weight of a stance. */
function showsNoStance(item: EvidenceItem): boolean {
  return item.kind === 'report' || item.stances.length === 0;
}

function Detail({ items }: { items: readonly EvidenceItem[] }) {
  const t = useTranslations('reader');
  const language = useLanguage();
  const { eventById, articleById } = useCorpus();
  const [first] = items;
  const isForeign = first && articleById.get(first.article)?.language !== language;
  const translation = isForeign && items.find((item) => item.translation?.[language])?.translation;
  const events = new Set(items.flatMap((item) => (item.event === null ? [] : [item.event])));
  return (
    <div className={styles.detail}>
      {items.flatMap((item) =>
        item.kind === 'statement'
          ? item.stances.map((stance) => (
              <p key={item.id + stance.issue} className={styles.because}>
                <StanceGlyph position={stance.position} size={12} />
                {stance.because[language]}
              </p>
            ))
          : [],
      )}
      {translation && (
        <p className={styles.translation}>
          <span>{t('translation')}.</span> {translation[language]}
        </p>
      )}
      {[...events].map((id) => (
        <p key={id}>
          {t('supports')}: <Link to={paths.event(id)}>{eventById.get(id)?.title[language]}</Link>
        </p>
      ))}
    </div>
  );
}
