import { useCallback, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '#src/ui/announce.ts';

/** How long the confirmation stays, in milliseconds. */
const CONFIRMATION_MS = 2500;

/**
 * Copying a link, or another text of which `said` is then said; `linkToShow` is it where the
 * browser refuses.
 */
export function useCopyText(said?: string) {
  const t = useTranslations('shell.copyLink');
  const [isCopied, setCopied] = useState(false);
  const [linkToShow, setLinkToShow] = useState<string | null>(null);

  const copyText = useCallback(
    (link: string) => {
      void writeToClipboard(link).then((isDone) => {
        if (!isDone) return setLinkToShow(link);
        setCopied(true);
        return announce(said ?? t('done'));
      });
    },
    [said, t],
  );

  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), CONFIRMATION_MS);
    return () => clearTimeout(timer);
  }, [isCopied]);

  return { copyText, isCopied, linkToShow, hideLink: useCallback(() => setLinkToShow(null), []) };
}

/** Whether it could: some browsers refuse, and over plain http there is no clipboard for pages. */
async function writeToClipboard(text: string): Promise<boolean> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  try {
    await clipboard?.writeText(text);
    return clipboard !== undefined;
  } catch {
    return false;
  }
}
