import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { useSwitchLanguage } from '#src/i18n/LanguageProvider.tsx';
import type { Language } from '#src/i18n/language.ts';
import { announce } from '#src/ui/announce.ts';
import { useView } from '#src/url/use-view.ts';
import { languagePreference } from './language-preference.ts';

/** Changes the language, remembers it, and corrects a link that names another one. */
export function useChooseLanguage(): (language: Language) => void {
  const t = useTranslations('elsewhere');
  const switchLanguage = useSwitchLanguage();
  const { view, setView } = useView();
  return useCallback(
    (language) => {
      const done = () => {
        languagePreference.write(language);
        if (view.language !== null) setView({ language }, 'replace');
      };
      switchLanguage(language).then(done, () => announce(t('languageFailed')));
    },
    [setView, switchLanguage, t, view.language],
  );
}
