import { useLayoutEffect, useState, type RefObject } from 'react';
import { placeNotes, type NoteBox, type NotePlace } from '#src/domain/place-notes.ts';
import type { QuoteGroup } from '#src/domain/quote-groups.ts';

const GAP_PX = 4;

/** Where each note stands, from the top of the text, and how tall the column must be. */
export type NotePlaces = { places: ReadonlyMap<string, NotePlace>; heightPx: number };

/**
 * Measures the quotes and the notes, and places the notes beside their words; again whenever
 * the text, the notes or their width change. Null before the first measurement.
 */
export function useNotePlaces(
  text: RefObject<HTMLElement | null>,
  notes: RefObject<HTMLElement | null>,
  groups: readonly QuoteGroup[],
  activeId: string | null,
): NotePlaces | null {
  const [places, setPlaces] = useState<NotePlaces | null>(null);
  useLayoutEffect(() => {
    const textElement = text.current;
    const notesElement = notes.current;
    if (!textElement || !notesElement) return;
    const measure = () => setPlaces(measurePlaces(textElement, notesElement, groups, activeId));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(textElement);
    // Not the notes themselves: folding changes these.
    for (const part of notesElement.querySelectorAll('[data-note] > *')) observer.observe(part);
    return () => observer.disconnect();
  }, [text, notes, groups, activeId]);
  return places;
}

function measurePlaces(
  text: HTMLElement,
  notes: HTMLElement,
  groups: readonly QuoteGroup[],
  activeId: string | null,
): NotePlaces {
  const topPx = notes.getBoundingClientRect().top;
  const boxes = groups.flatMap((group, row): NoteBox[] => {
    const words = text.querySelector(`[data-quotes~="${CSS.escape(group.id)}"]`);
    const note = notes.children[row]?.querySelector<HTMLElement>('[data-note]');
    if (!words || !note) return [];
    const anchorPx = words.getBoundingClientRect().top - topPx;
    return [{ id: group.id, anchorPx, ...heightsOf(note) }];
  });
  const places = placeNotes(boxes, GAP_PX, activeId);
  const bottoms = boxes.map(({ id, heightPx }) => {
    const place = places.get(id);
    return (place?.topPx ?? 0) + (place?.heightPx ?? heightPx);
  });
  return { places, heightPx: Math.max(0, ...bottoms) + GAP_PX };
}

/** The height of a note as a whole and of its first line, whether it is folded now or not. */
function heightsOf(note: HTMLElement): { heightPx: number; foldedPx: number } {
  const top = note.getBoundingClientRect().top;
  const bottom = note.lastElementChild?.getBoundingClientRect().bottom ?? top;
  const line = note.querySelector('button > *')?.getBoundingClientRect();
  const borderPx = note.offsetHeight - note.clientHeight;
  const heightPx = bottom - top + borderPx / 2;
  // Below the first line as much room as above it.
  return { heightPx, foldedPx: line ? line.top - top + (line.bottom - top) : heightPx };
}
