import type { Language } from './language.ts';
import type { messages } from './messages/en.ts';

/** All texts of the interface in one language; English has the keys. */
export type Messages = typeof messages;

declare module 'use-intl' {
  interface AppConfig {
    Locale: Language;
    Messages: Messages;
  }
}
