import { ChevronDown, ChevronRight } from 'lucide-react';
import { lazy, Suspense, useId, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { PanelBoundary } from '#src/components/faults/PanelBoundary.tsx';
import { useCorpus } from '#src/data/use-corpus.ts';
import { coverageOf } from '#src/domain/coverage.ts';
import { Skeleton } from '#src/ui/Skeleton.tsx';
import { useScreen } from '#src/ui/use-screen.ts';
import styles from './CorpusCoverage.module.css';

const CoverageChart = lazy(async () => {
  const chart = await import('#src/charts/CoverageChart.tsx');
  return { default: chart.CoverageChart };
});

/** What the corpus covers, beside the list of its articles; where it stands above it, on demand. */
export function CorpusCoverage() {
  const t = useTranslations('coverage');
  const shell = useTranslations('shell');
  const { articles } = useCorpus();
  const coverage = useMemo(() => coverageOf(articles), [articles]);
  const isBeside = useScreen() === 'wide';
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isOpen = chosen ?? isBeside;
  const id = useId();
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  if (articles.length === 0) return null;
  return (
    <section className={styles.coverage} aria-labelledby={id}>
      <h2 id={id}>
        <button type="button" aria-expanded={isOpen} onClick={() => setChosen(!isOpen)}>
          <Chevron size={16} aria-hidden />
          {t('heading')}
        </button>
      </h2>
      {isOpen && (
        <PanelBoundary>
          <Suspense fallback={<Skeleton label={shell('loading')} rows={4} />}>
            <CoverageChart coverage={coverage} />
          </Suspense>
        </PanelBoundary>
      )}
    </section>
  );
}
