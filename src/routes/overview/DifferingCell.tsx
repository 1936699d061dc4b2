import { useTranslations } from 'use-intl';
import { DiffersFlag } from '#src/components/DiffersFlag.tsx';
import { StanceGlyph } from '#src/components/StanceGlyph.tsx';
import { positionsShown, type DifferingCell as Cell } from '#src/domain/differing-sources.ts';
import { CellLink } from './CellLink.tsx';
import { useTellerText } from './use-teller-text.ts';
import styles from './Differing.module.css';

/** Sources named for a position; how many more there are stands behind them. */
const MOST_TELLERS = 1;

/** A cell with different positions: these side by side, each with where it is from. */
export function DifferingCell({ cell: { actor, issue, stance } }: { cell: Cell }) {
  const t = useTranslations('overview.differing');
  const positions = useTranslations('terms.positionShort');
  const teller = useTellerText();
  return (
    <li>
      <span className={styles.flag}>
        <DiffersFlag />
      </span>
      <div>
        <CellLink actor={actor} issue={issue} />
        <small>{t('position')}</small>
        <ul className={styles.claims}>
          {positionsShown(stance).map(({ position, stances }) => {
            const tellers = [...new Set(stances.map(teller.ofStance))];
            const left = tellers.length - MOST_TELLERS;
            return (
              <li key={position}>
                <StanceGlyph position={position} size={12} />
                {positions(position)}
                <span>
                  {tellers.slice(0, MOST_TELLERS).join('; ')}
                  {left > 0 && ` ${t('more', { count: left })}`}
                </span>
              </li>
            );
          })}
        </ul>
      </div>
    </li>
  );
}
