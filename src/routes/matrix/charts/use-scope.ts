import { useNarrowing } from '#src/components/filters/use-narrowing.ts';
import { useSentence } from '#src/components/filters/use-sentence.ts';
import { fieldsInUse } from '#src/domain/filter-parts.ts';
import { useAsOf } from '#src/routes/matrix/use-as-of.ts';
import { useStopWords } from '#src/components/use-stop-words.ts';

/**
 * What the matrix, and so a chart of it, is narrowed to, in words: its day where the chart is of
 * that day, and its filters. That of stances narrows nothing there, nor does a range. Suspends.
 */
export function useScope(isOfDay: boolean): string {
  const narrowing = useNarrowing();
  const sentence = useSentence(narrowing.index);
  const { asOf } = useAsOf();
  const stopWords = useStopWords();
  const fields = fieldsInUse({ ...narrowing, range: null }).filter((field) => field !== 'stance');
  const filters = fields.map((field) => sentence(field, narrowing).full);
  return [...(isOfDay ? [stopWords(asOf)] : []), ...filters].join(' · ');
}
