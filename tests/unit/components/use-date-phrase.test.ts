import { createElement, type ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'use-intl';
import { describe, expect, test } from 'vitest';
import { useDatePhrase } from '#src/components/use-date-phrase.ts';
import type { Language } from '#src/i18n/language.ts';
import { loadMessages } from '#src/i18n/load-messages.ts';
import type { DateRecord } from '#src/schema/date-record.ts';
import type { Status } from '#src/schema/vocabulary.ts';
import { dates } from '#tests/unit/domain/some-dates.ts';

function Phrase({ date, status }: { date: DateRecord; status: Status }) {
  return useDatePhrase()(date, status);
}

async function phrase(language: Language, date: DateRecord, status: Status): Promise<string> {
  const messages = await loadMessages(language);
  const settings = { locale: language, messages, timeZone: 'UTC' };
  return renderToStaticMarkup(
    createElement(
      IntlProvider,
      settings as ComponentProps<typeof IntlProvider>,
      createElement(Phrase, { date, status }),
    ),
  );
}

describe('a date in words', () => {
  test.each<[keyof typeof dates, Status, string, string]>([
    ['day', 'occurred', '13 dic 2025', '13 Dec 2025'],
    ['month', 'occurred', 'dic 2025', 'Dec 2025'],
    ['year', 'planned', '2026', '2026'],
    ['febToMar', 'planned', 'entre feb y mar 2026', 'between Feb and Mar 2026'],
    ['daysOfJan', 'occurred', 'entre el 3 y el 20 ene 2026', 'between 3 and 20 Jan 2026'],
    [
      'decToJan11',
      'occurred',
      'entre dic 2025 y el 11 ene 2026',
      'between Dec 2025 and 11 Jan 2026',
    ],
    [
      'toAboutMarch',
      'planned',
      'entre el 11 ene y aprox. mar 2026',
      'between 11 Jan and about Mar 2026',
    ],
    ['before', 'occurred', '11 ene 2026 o antes', '11 Jan 2026 or earlier'],
    ['beforeMonth', 'occurred', 'dic 2025 o antes', 'Dec 2025 or earlier'],
    ['after', 'occurred', '11 ene 2026 o después', '11 Jan 2026 or later'],
    ['afterMonth', 'occurred', 'dic 2025 o después', 'Dec 2025 or later'],
    ['lastedUntil', 'ongoing', 'en curso al 11 ene 2026', 'ongoing on 11 Jan 2026'],
    ['lastedUntil', 'occurred', 'hasta el 11 ene 2026', 'until 11 Jan 2026'],
    ['lasted', 'occurred', 'del 3 al 20 ene 2026', 'from 3 to 20 Jan 2026'],
    [
      'lasted',
      'ongoing',
      'desde el 3 ene 2026, en curso al 20 ene 2026',
      'since 3 Jan 2026, ongoing on 20 Jan 2026',
    ],
    ['lastedSince', 'occurred', 'desde el 3 ene 2026', 'since 3 Jan 2026'],
    [
      'before',
      'recurring',
      'varias veces, 11 ene 2026 o antes',
      'repeatedly, 11 Jan 2026 or earlier',
    ],
    ['uncertainDay', 'occurred', '13 dic 2025, incierto', '13 Dec 2025, uncertain'],
    ['undated', 'hypothetical', 'sin fecha', 'undated'],
  ])('%s, %s: “%s”, “%s”', async (name, status, spanish, english) => {
    expect(await phrase('es', dates[name], status)).toBe(spanish);
    expect(await phrase('en', dates[name], status)).toBe(english);
  });
});
