import { useEffect } from 'react';
import { useSwitchLanguage } from '#src/i18n/LanguageProvider.tsx';
import { useLanguage } from '#src/i18n/use-language.ts';
import { useView } from '#src/url/use-view.ts';

/** Keeps the language of the page in step with links that name one. */
export function useLanguageOfLink(): void {
  const language = useLanguage();
  const switchLanguage = useSwitchLanguage();
  const { language: ofLink } = useView().view;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    // Where its texts do not come, the page stays readable in the language that it has.
    if (ofLink !== null) switchLanguage(ofLink).catch(() => {});
  }, [ofLink, switchLanguage]);
}
