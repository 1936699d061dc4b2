import type { Messages } from './app-config.ts';
import type { Language } from './language.ts';

/** Fetches the texts of one language; the other stays on the server until it is asked for. */
export async function loadMessages(language: Language): Promise<Messages> {
  const { messages } = await LOADERS[language]();
  return messages;
}

const LOADERS: Record<Language, () => Promise<{ messages: Messages }>> = {
  es: () => import('./messages/es.ts'),
  en: () => import('./messages/en.ts'),
};
