import type { FurtherMessages } from './app-config.ts';
import type { Language } from './language.ts';
import { lastLanguage } from './load-messages.ts';

const LOADERS: Record<Language, () => Promise<{ further: FurtherMessages }>> = {
  es: () => import('./messages/es-further.ts'),
  en: () => import('./messages/en-further.ts'),
};

const came = new Map<Language, FurtherMessages>();
const coming = new Map<Language, Promise<FurtherMessages>>();
const failed = new Set<Language>();

/** The texts that only some parts of the app need, where they are there. */
export function heldFurtherMessages(language: Language): FurtherMessages | undefined {
  return came.get(language);
}

/** The same promise at every call; a fetch that failed is not repeated. */
export function furtherMessages(language: Language): Promise<FurtherMessages> {
  return coming.get(language) ?? begin(language);
}

/** Whether they are there in the language in use. */
export function areFurtherMessagesHeld(): boolean {
  return came.has(lastLanguage());
}

/** Whether some part of the app has needed them, in whatever language. */
export function areFurtherMessagesInUse(): boolean {
  return coming.size > 0;
}

/** Sets out to fetch them, anew where that failed. Never rejects: who draws them says so. */
export async function fetchFurtherMessages(language = lastLanguage()): Promise<void> {
  try {
    await (failed.has(language) ? begin(language) : furtherMessages(language));
  } catch {
    // As above.
  }
}

function begin(language: Language): Promise<FurtherMessages> {
  failed.delete(language);
  const loading = LOADERS[language]().then(({ further }) => further);
  coming.set(language, loading);
  loading.then(
    (messages) => came.set(language, messages),
    () => failed.add(language),
  );
  return loading;
}
