import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { isMissingChunk } from '#src/data/missing-chunk.ts';
import { announce } from '#src/ui/announce.ts';

/**
 * Saves a file by code that comes when pressed, and says under which name; `failure`: in words, why
 * the last try failed.
 */
export function useSaving(): {
  save: (make: () => Promise<string>) => void;
  failure: string | null;
} {
  const t = useTranslations('charts.save');
  const [failure, setFailure] = useState<'failed' | 'missing' | null>(null);
  const save = async (make: () => Promise<string>) => {
    try {
      announce(t('saved', { name: await make() }));
      setFailure(null);
    } catch (error) {
      setFailure(isMissingChunk(error) ? 'missing' : 'failed');
    }
  };
  return { save: (make) => void save(make), failure: failure && t(failure) };
}
