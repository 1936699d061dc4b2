import type { FirstMessages } from './app-config.ts';
import type { Language } from './language.ts';

let last: Language = 'es';

/** The language whose texts were last asked for, which is nearly always the one in use. */
export function lastLanguage(): Language {
  return last;
}

/** Fetches the texts of one language that every visit needs; the rest is in `further-messages.ts`. */
export async function loadMessages(language: Language): Promise<FirstMessages> {
  last = language;
  const { first } = await LOADERS[language]();
  return first;
}

const LOADERS: Record<Language, () => Promise<{ first: FirstMessages }>> = {
  es: () => import('./messages/es-first.ts'),
  en: () => import('./messages/en-first.ts'),
};
