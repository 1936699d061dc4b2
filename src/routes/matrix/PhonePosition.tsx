import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { DiffersFlag } from '#src/components/DiffersFlag.tsx';
import { StanceGlyph } from '#src/components/StanceGlyph.tsx';
import { useActorRole } from '#src/components/use-actor-role.ts';
import type { MatrixCell } from '#src/domain/matrix.ts';
import type { PositionOrNone } from '#src/domain/position.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import type { Issue } from '#src/schema/issue.ts';
import type { Position } from '#src/schema/vocabulary.ts';
import { useView } from '#src/url/use-view.ts';
import { ChangeMark } from './CellMarks.tsx';
import { useCellText } from './use-cell-text.ts';
import styles from './PhoneMatrix.module.css';

type Entry = { actor: ActorRow; cell: MatrixCell };

/** The actors who hold a position; one that the stance filter does not pick is only counted. */
export function PhonePosition({
  position,
  entries,
  issue,
  isPicked,
}: {
  position: Position;
  entries: readonly Entry[];
  issue: Issue;
  isPicked: (cell: MatrixCell) => boolean;
}) {
  const t = useTranslations('matrix');
  const language = useLanguage();
  const role = useActorRole();
  const text = useCellText();
  const { setView } = useView();
  // That nobody is opposed is worth a line; an absent shade of consent is not.
  if (entries.length === 0 && position !== 'oppose') return null;
  return (
    <>
      <Heading position={position} count={entries.length} />
      <ul>
        {entries
          .filter(({ cell }) => isPicked(cell))
          .map(({ actor, cell }) => (
            <li key={actor.id}>
              <button
                type="button"
                className={styles.actor}
                aria-label={text.name(actor, issue, cell)}
                onClick={() => setView({ cell: { actor: actor.id, issue: issue.id } }, 'push')}
              >
                <span className={styles.who}>
                  <b>{actor.name[language]}</b>
                  <span>{role(actor)}</span>
                  {cell.position !== 'none' && (
                    <span>
                      {[text.basisAndDate(cell), text.confidence(cell), text.sources(cell)].join(
                        ', ',
                      )}
                    </span>
                  )}
                </span>
                <span className={styles.quotes}>{t('quotes', { n: cell.quotes })}</span>
                <ChangeMark change={text.change(actor, issue)} />
                {cell.position !== 'none' && cell.differs && <DiffersFlag />}
              </button>
            </li>
          ))}
      </ul>
    </>
  );
}

/** Those without a statement in one line of names, and apart from them those whom the filters hide. */
export function PhoneSilence({
  actors,
  filteredOut,
}: {
  actors: readonly ActorRow[];
  filteredOut: readonly ActorRow[];
}) {
  const t = useTranslations('matrix');
  const language = useLanguage();
  const names = (list: readonly ActorRow[]) => list.map(({ name }) => name[language]).join(', ');
  return (
    <>
      <Heading position="none" count={actors.length} />
      {actors.length > 0 && <p className={styles.names}>{names(actors)}</p>}
      {filteredOut.length > 0 && (
        <p className={styles.names}>
          {t('phoneFilteredOut')}: {names(filteredOut)}
        </p>
      )}
    </>
  );
}

function Heading({ position, count }: { position: PositionOrNone; count: number }): ReactNode {
  const positions = useTranslations('vocabulary.position');
  return (
    <h3 className={styles.position}>
      <StanceGlyph position={position} size={18} />
      {positions(position)} <span>{count}</span>
    </h3>
  );
}
