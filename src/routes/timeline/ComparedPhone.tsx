import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSetNames } from '#src/components/comparing/use-set-names.ts';
import type { Compared } from '#src/domain/comparison.ts';
import type { DesktopProps } from './LanesScreen.tsx';
import { PhoneTimeline } from './PhoneTimeline.tsx';
import { useAnnouncedOutside } from './use-announced-outside.ts';
import { useSecondSet } from './use-second-set.ts';
import styles from './ComparedPhone.module.css';

/** On a phone: both sets by name and count, of which one is listed. */
export function ComparedPhone({
  timeline,
  onSelect,
  compared,
}: Omit<DesktopProps, 'gridRef'> & { compared: Compared }) {
  const t = useTranslations('comparing');
  const filtering = useTranslations('filtering');
  const name = useId();
  const [shown, setShown] = useState<'first' | 'second'>('first');
  const set = useSecondSet(timeline, compared);
  useAnnouncedOutside(timeline, set);
  const names = useSetNames()(compared, set.ranges);
  const counts = { first: timeline.listed.length, second: set.listed.length };
  const { filtered, listed } = shown === 'first' ? timeline : set;
  return (
    <div>
      <fieldset className={styles.sets}>
        <legend>{t('shownSet')}</legend>
        {(['first', 'second'] as const).map((one) => (
          <label key={one} className={styles.set}>
            <input
              type="radio"
              name={name}
              checked={one === shown}
              onChange={() => setShown(one)}
            />
            <span>
              <b>{names[one]}</b> {filtering('events', { count: counts[one] })}
            </span>
          </label>
        ))}
        <p>{t(`shared.${compared.kind}`, { count: set.shared })}</p>
      </fieldset>
      <PhoneTimeline timeline={{ ...timeline, filtered, listed }} onSelect={onSelect} />
    </div>
  );
}
