import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { SilentPart } from '#src/components/faults/SilentPart.tsx';
import { DateIcon } from '#src/components/DateIcon.tsx';
import type { Bin } from '#src/domain/density.ts';
import type { DateRecord } from '#src/schema/date-record.ts';
import type { Position, Status } from '#src/schema/vocabulary.ts';
import { LazyBarsNote } from './lazy-lane-parts.ts';
import styles from './Legend.module.css';

type Sample = {
  name:
    | 'day'
    | 'within'
    | 'before'
    | 'after'
    | 'ongoing'
    | 'recurring'
    | 'planned'
    | 'hypothetical'
    | 'position';
  date: DateRecord;
  status: Status;
  position?: Position;
};

const plain = { edtf: null, approximate: 'none', uncertain: false } as const;
const day: DateRecord = { ...plain, shape: 'day', min: 0, max: 0 };
const within: DateRecord = { ...plain, shape: 'within', min: 0, max: 9 };
const before: DateRecord = { ...plain, shape: 'before', min: null, max: 9 };
const after: DateRecord = { ...plain, shape: 'after', min: 0, max: null };
const lasting: DateRecord = { ...plain, shape: 'throughout', min: null, max: 9 };

const SAMPLES: readonly Sample[] = [
  { name: 'day', date: day, status: 'occurred' },
  { name: 'within', date: within, status: 'occurred' },
  { name: 'before', date: before, status: 'occurred' },
  { name: 'after', date: after, status: 'occurred' },
  { name: 'ongoing', date: lasting, status: 'ongoing' },
  { name: 'recurring', date: within, status: 'recurring' },
  { name: 'planned', date: within, status: 'planned' },
  { name: 'hypothetical', date: within, status: 'hypothetical' },
  { name: 'position', date: day, status: 'occurred', position: 'support' },
];

/**
 * What the marks mean, drawn as they are.
 * @param bars what the bars count by, where lanes have bars; else null
 */
export const Legend = memo(function Legend({ bars }: { bars: Bin | null }) {
  const t = useTranslations('timeline.legend');
  return (
    <ul className={styles.legend} aria-label={t('name')}>
      {SAMPLES.map(({ name, date, status, position }) => (
        <li key={name}>
          <DateIcon date={date} status={status} position={position ?? null} />
          {t(name)}
        </li>
      ))}
      {bars && (
        <SilentPart>
          <LazyBarsNote bin={bars} />
        </SilentPart>
      )}
    </ul>
  );
});
