import { ChevronRight, FileText, UserRound } from 'lucide-react';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { DateIcon } from '#src/components/DateIcon.tsx';
import { EventTitle } from '#src/components/EventTitle.tsx';
import { useNarrowing } from '#src/components/filters/use-narrowing.ts';
import { INTO_PANEL } from '#src/components/into-panel.ts';
import type { PaletteCommand } from '#src/components/palette-command.ts';
import { useDatePhrase } from '#src/components/use-date-phrase.ts';
import { closedRange } from '#src/domain/date-expression.ts';
import { searchEvents } from '#src/domain/event-search.ts';
import { filterEvents } from '#src/domain/filter-events.ts';
import { NO_FILTERS } from '#src/domain/filters.ts';
import { bestMatches } from '#src/domain/match-rank.ts';
import { outermostDays } from '#src/domain/outermost-days.ts';
import type { SearchQuery } from '#src/domain/search-query.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { paths } from '#src/url/paths.ts';
import type { PaletteItem } from './palette-item.ts';

/** Rows shown of each kind. */
const MOST_EVENTS = 5;
const MOST_OTHERS = 3;
const MOST_COMMANDS = 4;

/** The places that a search leads to; without words, the screens and commands. */
export function useGoToItems(
  query: SearchQuery,
  commands: readonly PaletteCommand[],
): PaletteItem[] {
  const events = useEventItems(query);
  const others = useOtherItems(query);
  if (query.field !== null || query.dates) return events;
  const found = bestMatches(commands, query.words, ({ label }) => [label]);
  const shown = query.words.length === 0 ? found : found.slice(0, MOST_COMMANDS);
  return [...events, ...others, ...shown.map(commandItem)];
}

function useEventItems(query: SearchQuery): PaletteItem[] {
  const { index, filters, quoteText } = useNarrowing();
  const language = useLanguage();
  const datePhrase = useDatePhrase();
  const navigate = useNavigate();
  if (query.field !== null || query.words.length === 0) return [];
  const range = query.dates && closedRange(query.dates, outermostDays(index));
  return searchEvents(index, query, range, language, MOST_EVENTS).map((event) => ({
    id: `event ${event.id}`,
    icon: <DateIcon date={event.date} status={event.status} position={event.position} />,
    label: <EventTitle event={event} />,
    note: datePhrase(event.date, event.status),
    run: () => {
      // Filters that hide the event would make of going there a riddle.
      const isShown = filterEvents(index, filters, null, quoteText).placeOf(event.id) !== -1;
      const path = paths.event(event.id, { filters: isShown ? filters : NO_FILTERS });
      void navigate(path, INTO_PANEL);
    },
  }));
}

function useOtherItems({ field, words }: SearchQuery): PaletteItem[] {
  const t = useTranslations('palette');
  const { index, filters, range } = useNarrowing();
  const language = useLanguage();
  const navigate = useNavigate();
  if (field !== null || words.length === 0) return [];
  const actors = bestMatches(index.actors, words, ({ name, forms }) => [
    name[language],
    name.es,
    name.en,
    ...forms.map(({ text }) => text),
  ]);
  const articles = bestMatches(index.articles, words, ({ label, headline }) => [
    label[language],
    ...(headline === null ? [] : [headline]),
  ]);
  return [
    ...actors.slice(0, MOST_OTHERS).map((actor) => ({
      id: `actor ${actor.id}`,
      icon: <UserRound aria-hidden />,
      label: actor.name[language],
      note: t('actor'),
      run: () => void navigate(paths.actor(actor.id, { filters, range })),
    })),
    ...articles.slice(0, MOST_OTHERS).map((article) => ({
      id: `article ${article.id}`,
      icon: <FileText aria-hidden />,
      label: article.label[language],
      note: t('article'),
      run: () => void navigate(paths.article(article.id, { filters, range })),
    })),
  ];
}

function commandItem({ id, label, note, run }: PaletteCommand): PaletteItem {
  return { id: `command ${id}`, icon: <ChevronRight aria-hidden />, label, note, run };
}
