import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { fetchMissingParts, isOfTitles, useMissingParts } from '#src/data/use-missing-parts.ts';
import { Button } from '#src/ui/Button.tsx';
import { Notice } from './Notice.tsx';

/** Says once for the screen what of its events stays blank, since it did not come, and asks again. */
export function MissingPartsNotice() {
  const t = useTranslations('faults');
  const client = useQueryClient();
  const missing = useMissingParts();
  const [dismissed, setDismissed] = useState('');
  // As long as another attempt is under way, what it is about.
  const [tried, setTried] = useState<string | null>(null);
  const shown = tried ?? missing;
  if (shown === '' || shown === dismissed) return null;
  const retry = async () => {
    setTried(missing);
    await fetchMissingParts(client);
    setTried(null);
  };
  return (
    <Notice
      action={
        <Button
          aria-disabled={tried !== null}
          onClick={() => {
            if (tried === null) void retry();
          }}
        >
          {tried === null ? t('retry') : t('retrying')}
        </Button>
      }
      onDismiss={() => setDismissed(shown)}
    >
      {kindsOf(shown)
        .map((kind) => t(`notices.parts.${kind}`))
        .join(' ')}
    </Notice>
  );
}

const KINDS = ['titles', 'who', 'facets', 'articles'] as const;

function kindsOf(missing: string) {
  const names = new Set(missing.split(' ').map((part) => (isOfTitles(part) ? 'titles' : part)));
  return KINDS.filter((kind) => names.has(kind));
}
