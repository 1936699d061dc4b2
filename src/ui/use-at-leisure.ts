import { useEffect } from 'react';

/** Long after the first paint, when nothing that is waited for is in the way; in milliseconds. */
const LEISURE = 2500;

/** Sets out, some time after the part stands, to fetch what is likely to be wanted. */
export function useAtLeisure(load: () => Promise<void>, after = LEISURE): void {
  useEffect(() => {
    const timer = setTimeout(() => void load(), after);
    return () => clearTimeout(timer);
  }, [load, after]);
}
