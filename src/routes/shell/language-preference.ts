import { preferredLanguage, type Language } from '#src/i18n/language.ts';
import { createPreference } from '#src/ui/preference.ts';

/** The language that the user chose; empty: none, the browser's counts. */
export const languagePreference = createPreference<Language | ''>(
  'language',
  (stored) => preferredLanguage(stored === null ? [] : [stored]) ?? '',
);

/**
 * The language to begin with: that of the link, else the one chosen before, else the first of
 * the browser's (`tags`, BCP 47) that there is, else Spanish.
 */
export function firstLanguage(ofLink: Language | null, tags: readonly string[]): Language {
  return ofLink ?? (languagePreference.read() || (preferredLanguage(tags) ?? 'es'));
}
