import { useCallback, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguage } from '#src/i18n/use-language.ts';
import { announce } from '#src/ui/announce.ts';
import { useView } from '#src/url/use-view.ts';
import { serializeView } from '#src/url/view-codec.ts';

/** How long the confirmation stays, in milliseconds. */
const CONFIRMATION_MS = 2500;

/** Copying a link to the view as it is, with the language; `linkToShow` where the browser refuses. */
export function useCopyLink() {
  const t = useTranslations('shell.copyLink');
  const language = useLanguage();
  const { view } = useView();
  const [isCopied, setCopied] = useState(false);
  const [linkToShow, setLinkToShow] = useState<string | null>(null);

  const copy = useCallback(() => {
    const link = new URL(window.location.href);
    link.search = serializeView({ ...view, language });
    link.hash = '';
    void writeToClipboard(link.href).then((isDone) => {
      if (!isDone) return setLinkToShow(link.href);
      setCopied(true);
      return announce(t('done'));
    });
  }, [language, t, view]);

  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), CONFIRMATION_MS);
    return () => clearTimeout(timer);
  }, [isCopied]);

  return { copy, isCopied, linkToShow, hideLink: useCallback(() => setLinkToShow(null), []) };
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
