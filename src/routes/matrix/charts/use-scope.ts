import { useTranslations } from 'use-intl';
import { useNarrowing } from '#src/components/filters/use-narrowing.ts';
import { useSentence } from '#src/components/filters/use-sentence.ts';
import { fieldsInUse } from '#src/domain/filter-parts.ts';
import { chosenRows } from '#src/domain/matrix-rows.ts';
import { useAsOf } from '#src/routes/matrix/use-as-of.ts';
import { useStopWords } from '#src/components/use-stop-words.ts';
import { rowActors } from '#src/domain/matrix-filter.ts';
import { useView } from '#src/url/use-view.ts';

/**
 * What the matrix, and so a chart of it, is narrowed to, in words: its day where the chart is of
 * that day, its rows where they are chosen by hand, and its filters. That of stances narrows nothing
 * there, nor does a range. Suspends.
 */
export function useScope(isOfDay: boolean): string {
  const t = useTranslations('matrix.rows');
  const { rows } = useView().view;
  const narrowing = useNarrowing();
  const sentence = useSentence(narrowing.index);
  const { asOf } = useAsOf();
  const stopWords = useStopWords();
  const fields = fieldsInUse({ ...narrowing, range: null }).filter((field) => field !== 'stance');
  const filters = fields.map((field) => sentence(field, narrowing).full);
  const all = rowActors(narrowing.index).length;
  const shown = chosenRows(narrowing.index, rows).length;
  const byHand = shown === all ? [] : [t('chosen', { shown, all })];
  return [...(isOfDay ? [stopWords(asOf)] : []), ...byHand, ...filters].join(' · ');
}
