import { useCallback } from 'react';
import { useCopyText } from '#src/components/use-copy-text.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { useView } from '#src/url/use-view.ts';
import { serializeView } from '#src/url/view-codec.ts';

/** Copying a link to the view as it is, with the language; `linkToShow` where the browser refuses. */
export function useCopyLink() {
  const language = useLanguage();
  const { viewNow } = useView();
  const { copyText, ...state } = useCopyText();
  const copy = useCallback(() => {
    const link = new URL(window.location.href);
    link.search = serializeView({ ...viewNow(), language });
    link.hash = '';
    copyText(link.href);
  }, [copyText, language, viewNow]);
  return { copy, ...state };
}
