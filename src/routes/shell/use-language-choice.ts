import { useCallback, useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { useSwitchLanguage } from '#src/i18n/LanguageProvider.tsx';
import type { Language } from '#src/i18n/language.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { announce } from '#src/ui/announce.ts';
import { useView } from '#src/url/use-view.ts';
import { languagePreference } from './language-preference.ts';

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

/** Changes the language, remembers it, and corrects a link that names another one. */
export function useChooseLanguage(): (language: Language) => void {
  const t = useTranslations('shell');
  const switchLanguage = useSwitchLanguage();
  const { view, setView } = useView();
  return useCallback(
    (language) => {
      const done = () => {
        languagePreference.write(language);
        if (view.language !== null) setView({ language }, 'replace');
      };
      switchLanguage(language).then(done, () => announce(t('language.failed')));
    },
    [setView, switchLanguage, t, view.language],
  );
}
