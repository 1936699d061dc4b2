import { useCallback } from 'react';
import type { EventRow } from '#src/domain/corpus-index.ts';
import type { LabelText } from '#src/domain/mark-label.ts';
import type { TimeWindow } from '#src/domain/time-window.ts';
import { useLanguage } from '#src/i18n/use-language.ts';

/** In a window shorter than this there is room for titles in full. */
const FULL_TITLE_DAYS = 60;

/**
 * What is written at the mark of an event: its short title, or its title when near enough.
 * @param shown null where nothing can be brought nearer: then titles are always short
 */
export function useMarkLabel(
  shown: TimeWindow | null,
  selectedId: string | null,
): (event: EventRow) => LabelText {
  const language = useLanguage();
  const isNear = shown !== null && shown.to - shown.from < FULL_TITLE_DAYS;
  return useCallback(
    (event) => ({
      text: (isNear ? event.title : event.short)[language],
      strong: event.id === selectedId,
      differs: event.differs,
    }),
    [isNear, language, selectedId],
  );
}
