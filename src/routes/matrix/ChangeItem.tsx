import { useTranslations } from 'use-intl';
import { Link } from '#src/components/Link.tsx';
import { Quote } from '#src/components/Quote.tsx';
import { StanceGlyph } from '#src/components/StanceGlyph.tsx';
import { useChangeText } from '#src/components/use-change-text.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import type { EvidenceBook } from '#src/domain/evidence-book.ts';
import type { StanceAsOf } from '#src/domain/stance-as-of.ts';
import type { CellChange } from '#src/domain/stance-changes.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { paths } from '#src/url/paths.ts';
import { useView } from '#src/url/use-view.ts';
import { ChangeMark } from './CellMarks.tsx';
import { useCellText } from './use-cell-text.ts';
import styles from './ChangeList.module.css';

/**
 * One cell that changed: which way, and the quotes that decided it before and decide it now. Of a
 * first stance the list says once what all of them have in common.
 */
export function ChangeItem({
  change,
  since,
  book,
}: {
  change: CellChange;
  /** In words. */
  since: string;
  book: EvidenceBook;
}) {
  const t = useTranslations('matrixTime');
  const language = useLanguage();
  const { view } = useView();
  const text = useChangeText();
  const { actor, issue, before, after, isSurelyLater } = change;
  const cell = { actor: actor.id, issue: issue.id };
  return (
    <li className={styles.change}>
      <p className={styles.head}>
        <ChangeMark change={change} />
        <Link to={paths.matrix({ ...view, cell })}>
          {actor.name[language]} · {issue.short[language]}
        </Link>
        {before ? (
          <span>
            {text.direction(change)}
            {!isSurelyLater && <i>. {t('maybeEarlier', { date: since })}</i>}
          </span>
        ) : (
          !isSurelyLater && <i>{t('perhapsEarlier')}</i>
        )}
      </p>
      {before ? (
        <div className={styles.sides}>
          <div>
            <h4>{t('before')}</h4>
            <Deciding stance={before} book={book} />
          </div>
          <div>
            <h4>{t('after')}</h4>
            <Deciding stance={after} book={book} />
          </div>
        </div>
      ) : (
        <Deciding stance={after} book={book} />
      )}
    </li>
  );
}

/** The quote that decides a position, with the position and how it is known. */
function Deciding({ stance, book }: { stance: StanceAsOf; book: EvidenceBook }) {
  const positions = useTranslations('vocabulary.position');
  const text = useCellText();
  const { articleById } = useCorpus();
  const [lead] = stance.stances;
  const statement = book.statements.find(({ id }) => id === lead.statement);
  return (
    <>
      <p className={styles.held}>
        <StanceGlyph position={stance.position} size={14} />
        <b>{positions(stance.position)}</b> <span>{text.basisAndDate(stance)}</span>
      </p>
      {statement && (
        <Quote
          item={{ kind: 'statement', ...statement }}
          language={articleById.get(statement.article)?.language ?? 'es'}
          marks={[]}
        />
      )}
    </>
  );
}
