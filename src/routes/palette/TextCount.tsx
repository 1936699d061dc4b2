import { Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { PanelBoundary } from '#src/components/faults/PanelBoundary.tsx';
import { allShards } from '#src/components/filters/all-shards.ts';
import { quoteTextOf, useNarrowing } from '#src/components/filters/use-narrowing.ts';
import { useEvidence } from '#src/data/use-evidence.ts';
import { countEvents } from '#src/domain/filter-counts.ts';

/**
 * How many events have these words, once the quotes are there to be searched; the list around it
 * says what became of them.
 */
export function TextCount({ text }: { text: string }) {
  return (
    <PanelBoundary frame={() => null}>
      <Suspense>
        <Count text={text} />
      </Suspense>
    </PanelBoundary>
  );
}

function Count({ text }: { text: string }) {
  const t = useTranslations('filtering');
  const { index, filters, range } = useNarrowing();
  const book = useEvidence(allShards(index));
  const narrowing = { filters: { ...filters, text }, range };
  return t('events', { count: countEvents(index, narrowing, quoteTextOf(index, book)) });
}
