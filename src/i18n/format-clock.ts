import { LOCALE_OF, type Language } from './language.ts';

/** `10:42`, by the reader's own clock: for what happened on this device, never for dates of the corpus. */
export function formatClock(language: Language, ms: number): string {
  return new Intl.DateTimeFormat(LOCALE_OF[language], {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(ms);
}
