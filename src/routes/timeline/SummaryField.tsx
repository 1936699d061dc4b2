import { useMemo, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useFieldOptions } from '#src/components/filters/use-field-options.ts';
import { useNarrow } from '#src/components/filters/use-narrow.ts';
import { useNarrowing } from '#src/components/filters/use-narrowing.ts';
import type { EventSet } from '#src/domain/event-set.ts';
import { withTermPressed } from '#src/domain/filter-changes.ts';
import type { Term } from '#src/domain/filters.ts';
import { mostCounted, valueCounts } from '#src/domain/selection-summary.ts';
import { SummaryAll } from './SummaryAll.tsx';
import { SummaryRow } from './SummaryRow.tsx';
import { SummarySection } from './SummarySection.tsx';

/** Fields of the summary; those without `most` show all values, in the order of the vocabulary. */
export type SummedField = 'certainty' | 'status' | 'issue' | 'actor' | 'type' | 'source';

/**
 * What events have in a field: each value with its count, which filters by it. What is a filter
 * stays in view, and so does what was pressed, whatever comes of its count.
 */
export function SummaryField({
  field,
  events,
  most,
  iconOf,
}: {
  field: SummedField;
  events: EventSet;
  most?: number;
  iconOf?: (value: string) => ReactNode;
}) {
  const t = useTranslations('summary');
  const narrow = useNarrow();
  const { index, filters } = useNarrowing();
  const [pressed, setPressed] = useState<readonly string[]>([]);
  const options = useFieldOptions(index)(field);
  const labels = new Map(options.map(({ value, label }) => [value, label]));
  const counts = useMemo(() => valueCounts(events, field), [events, field]);
  const terms: readonly Term[] = filters[field];
  const wanted = [...terms.map(({ value }) => value), ...pressed];
  const order = [...labels.keys()];
  const shown =
    most === undefined
      ? order.filter((value) => counts.has(value) || wanted.includes(value))
      : mostCounted(counts, { order, most, wanted });
  if (shown.length === 0) return null;
  const title = t(`fields.${field}`);
  const highest = Math.max(...shown.map((value) => counts.get(value) ?? 0));
  return (
    <SummarySection
      title={title}
      action={
        most !== undefined &&
        counts.size > most && <SummaryAll field={field} title={title} count={counts.size} />
      }
    >
      {shown.map((value) => (
        <SummaryRow
          key={value}
          icon={iconOf?.(value)}
          label={labels.get(value) ?? value}
          count={counts.get(value) ?? 0}
          highest={highest}
          filter={{
            state: stateOf(terms, value),
            press: (exclude) => {
              setPressed((before) => [...new Set([...before, value])]);
              narrow((inUse) => ({
                filters: withTermPressed(inUse.filters, field, value, exclude),
              }));
            },
          }}
        />
      ))}
    </SummarySection>
  );
}

function stateOf(terms: readonly Term[], value: string) {
  const term = terms.find((candidate) => candidate.value === value);
  return term ? (term.exclude ? 'excluded' : 'included') : 'free';
}
