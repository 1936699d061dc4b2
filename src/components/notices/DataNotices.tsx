import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useRevalidator } from 'react-router';
import { useTranslations } from 'use-intl';
import { retryFailed } from '#src/data/retry-failed.ts';
import { useNewerBuild } from '#src/data/use-newer-build.ts';
import { usePartialData, type PartialData } from '#src/data/use-partial-data.ts';
import { formatClock } from '#src/i18n/format-clock.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { Button } from '#src/ui/Button.tsx';
import { MissingPartsNotice } from './MissingPartsNotice.tsx';
import { Notice } from './Notice.tsx';

/** What there is to say of the data on screen: newer one is there, it could not be asked for, some is missing. */
export function DataNotices() {
  const t = useTranslations('faults.notices');
  return (
    <>
      <BuildNotice />
      <MissingPartsNotice />
      {usePartialData().map((part) => (
        <PartialNotice key={`${part.kind} ${part.loaded} ${part.total}`} {...part}>
          {part.kind === 'articles' ? t('missingArticles', part) : t('missingEvidence', part)}
        </PartialNotice>
      ))}
    </>
  );
}

function BuildNotice() {
  const t = useTranslations('faults');
  const language = useLanguage();
  const { state, loadedAt, checkAgain } = useNewerBuild();
  const [dismissed, setDismissed] = useState<typeof state>('current');
  if (state === 'current' || state === dismissed) return null;
  const action =
    state === 'newer' ? (
      <Button onClick={() => window.location.reload()}>{t('notices.loadNewer')}</Button>
    ) : (
      <Button onClick={() => void checkAgain()}>{t('retry')}</Button>
    );
  return (
    <Notice action={action} onDismiss={() => setDismissed(state)}>
      {state === 'newer'
        ? t('notices.newer')
        : t('notices.unchecked', { time: formatClock(language, loadedAt) })}
    </Notice>
  );
}

function PartialNotice({ children }: PartialData & { children: ReactNode }) {
  const t = useTranslations('faults');
  const client = useQueryClient();
  const { revalidate } = useRevalidator();
  const [isDismissed, setDismissed] = useState(false);
  if (isDismissed) return null;
  const retry = async () => {
    await retryFailed(client);
    await revalidate();
  };
  return (
    <Notice
      action={<Button onClick={() => void retry()}>{t('retry')}</Button>}
      onDismiss={() => setDismissed(true)}
    >
      {children}
    </Notice>
  );
}
