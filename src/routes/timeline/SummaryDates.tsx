import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { DateIcon } from '#src/components/DateIcon.tsx';
import { useNarrow } from '#src/components/filters/use-narrow.ts';
import { useNarrowing } from '#src/components/filters/use-narrowing.ts';
import type { EventSet } from '#src/domain/event-set.ts';
import type { Certainty, DayRange } from '#src/domain/filters.ts';
import { certainCount, dateBasisCounts } from '#src/domain/selection-summary.ts';
import type { DateRecord } from '#src/schema/date-record.ts';
import { SummaryField } from './SummaryField.tsx';
import { SummaryRow } from './SummaryRow.tsx';
import { SummarySection } from './SummarySection.tsx';

/** How well the events are dated: to what precision, by whom, and whether they are sure to lie in the range. */
export function SummaryDates({ events }: { events: EventSet }) {
  const { range } = useNarrowing();
  return (
    <>
      <SummaryField field="certainty" events={events} iconOf={certaintyIcon} />
      {range && events.length > 0 && <InRange events={events} range={range} />}
      <Basis events={events} />
    </>
  );
}

function InRange({ events, range }: { events: EventSet; range: DayRange }) {
  const t = useTranslations('summary');
  const narrow = useNarrow();
  const isFilter = useNarrowing().filters.inRange === 'certain';
  const certain = useMemo(() => certainCount(events, range), [events, range]);
  const possible = events.length - certain;
  const highest = Math.max(certain, possible);
  return (
    <SummarySection title={t('inRange.name')}>
      <SummaryRow
        label={t('inRange.certain')}
        count={certain}
        highest={highest}
        filter={{
          state: isFilter ? 'included' : 'free',
          press: () =>
            narrow(({ filters }) => ({
              filters: {
                ...filters,
                inRange: filters.inRange === 'certain' ? 'possible' : 'certain',
              },
            })),
        }}
      />
      {!isFilter && <SummaryRow label={t('inRange.possible')} count={possible} highest={highest} />}
    </SummarySection>
  );
}

/** There is no filter for it. */
function Basis({ events }: { events: EventSet }) {
  const t = useTranslations('summary.basis');
  const { stated, inferred } = useMemo(() => dateBasisCounts(events), [events]);
  const highest = Math.max(stated, inferred);
  if (highest === 0) return null;
  return (
    <SummarySection title={t('name')}>
      <SummaryRow label={t('stated')} count={stated} highest={highest} />
      <SummaryRow label={t('inferred')} count={inferred} highest={highest} />
    </SummarySection>
  );
}

const plain = { edtf: null, approximate: 'none', uncertain: false } as const;
const SAMPLES: Record<Certainty, DateRecord> = {
  exact: { ...plain, shape: 'day', min: 0, max: 0 },
  bounded: { ...plain, shape: 'within', min: 0, max: 9 },
  open: { ...plain, shape: 'before', min: null, max: 9 },
  undated: { ...plain, shape: 'undated', min: null, max: null },
};

function certaintyIcon(value: string) {
  return <DateIcon date={SAMPLES[value as Certainty]} status="occurred" position={null} />;
}
