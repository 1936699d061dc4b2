import { useLocale } from 'use-intl';
import type { Language } from './language.ts';

/** The language of the interface. */
export function useLanguage(): Language {
  return useLocale();
}
