import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Compared } from '#src/domain/comparison.ts';
import { useScreen } from '#src/ui/use-screen.ts';
import { ActorOffers } from './ActorOffers.tsx';
import { PeriodOffers } from './PeriodOffers.tsx';
import styles from './ComparisonEditor.module.css';

type Kind = Compared['kind'];
const KINDS: readonly Kind[] = ['actor', 'period'];

/** What to compare with: another actor or another period. A choice holds at once, and `onDone`. */
export function ComparisonEditor({ kind, onDone }: { kind: Kind; onDone: () => void }) {
  const t = useTranslations('comparing');
  const [shown, setShown] = useState(kind);
  const root = useRef<HTMLDivElement>(null);
  const isPhone = useScreen() === 'phone';
  useEffect(() => {
    // On a phone the field would bring up the keyboard, over the list that is to be seen.
    const target = isPhone
      ? root.current
      : root.current?.querySelector<HTMLElement>('[data-first]');
    target?.focus();
  }, [shown, isPhone]);
  return (
    <div ref={root} tabIndex={-1} className={styles.editor}>
      <div role="group" aria-label={t('with')} className={styles.kinds}>
        <span aria-hidden>{t('with')}</span>
        {KINDS.map((one) => (
          <button
            key={one}
            type="button"
            className={styles.kind}
            aria-pressed={one === shown}
            onClick={() => setShown(one)}
          >
            {t(`kind.${one}`)}
          </button>
        ))}
      </div>
      {shown === 'actor' ? <ActorOffers onDone={onDone} /> : <PeriodOffers onDone={onDone} />}
    </div>
  );
}
