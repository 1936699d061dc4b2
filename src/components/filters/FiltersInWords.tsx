import { fieldsInUse } from '#src/domain/filter-parts.ts';
import { useNarrowing } from './use-narrowing.ts';
import { useSentence } from './use-sentence.ts';

/** All that narrows the corpus, in sentences that name every value. Suspends. */
export function FiltersInWords({ className }: { className?: string | undefined }) {
  const narrowing = useNarrowing();
  const sentence = useSentence(narrowing.index);
  const fields = fieldsInUse(narrowing);
  if (fields.length === 0) return null;
  const words = fields.map((field) => sentence(field, narrowing).full);
  return <p className={className}>{words.join(' · ')}</p>;
}
