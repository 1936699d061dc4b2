import { Suspense, useCallback, useState, type ComponentType } from 'react';
import { withTexts } from '#src/i18n/FurtherTexts.tsx';
import { useAtLeisure } from '#src/ui/use-at-leisure.ts';

/** Where the head of a printed page stands, once its code is there; a print does without it before. */
export function PrintPlace() {
  const [Head, setHead] = useState<ComponentType | null>(null);
  const load = useCallback(async () => {
    try {
      const loaded = await withTexts(async () => (await import('./PrintHead.tsx')).PrintHead);
      setHead(() => loaded);
    } catch {
      // The next page that is opened asks again.
    }
  }, []);
  useAtLeisure(load);
  return (
    Head && (
      <Suspense fallback={null}>
        <Head />
      </Suspense>
    )
  );
}
