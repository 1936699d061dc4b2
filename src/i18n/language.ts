/** Languages of the interface, as the URL and `lang` attributes write them. */
export type Language = 'es' | 'en';

export const LANGUAGES: readonly Language[] = ['es', 'en'];

/** The locale by whose customs dates and numbers are written. */
export const LOCALE_OF: Record<Language, string> = { es: 'es-PE', en: 'en-GB' };

/** The first of the tags (BCP 47, in order of preference) that names a language of ours. */
export function preferredLanguage(tags: readonly string[]): Language | null {
  for (const tag of tags) {
    const language = LANGUAGES.find((candidate) => candidate === tag.split('-')[0]?.toLowerCase());
    if (language) return language;
  }
  return null;
}
