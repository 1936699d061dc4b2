import { useSuspenseQuery } from '@tanstack/react-query';
import { ensureParts, type PartName } from './ensure-parts.ts';
import { useCorpus } from './use-corpus.ts';

/** Waits for parts of the index, for who cannot do without them. Suspends; throws DataError. */
export function useParts(parts: readonly PartName[]): void {
  const { parts: held } = useCorpus();
  const isHere = held === null || parts.every((part) => held[part] !== null);
  useSuspenseQuery({
    queryKey: ['parts', ...parts],
    queryFn: async () => {
      await ensureParts({ parts });
      return true;
    },
    // What is here need not be waited for.
    ...(isHere ? { initialData: true } : {}),
  });
}
