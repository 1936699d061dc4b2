import type { Language } from './language.ts';
import type { messages } from './messages/en.ts';
import type { first } from './messages/en-first.ts';
import type { further } from './messages/en-further.ts';

/** All texts of the interface in one language; English has the keys. */
export type Messages = typeof messages;
export type FirstMessages = typeof first;
export type FurtherMessages = typeof further;

declare module 'use-intl' {
  interface AppConfig {
    Locale: Language;
    Messages: Messages;
  }
}
