import { useLayoutEffect, useState, type RefObject } from 'react';
import { placeNotes, type NoteBox } from '#src/domain/place-notes.ts';
import type { QuoteGroup } from '#src/domain/quote-groups.ts';

const GAP_PX = 4;

/** Where each note stands, in pixels from the top of the text, and how tall the column must be. */
export type NotePlaces = { tops: ReadonlyMap<string, number>; heightPx: number };

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
    for (const note of notesElement.children) observer.observe(note);
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
    const note = notes.children[row];
    if (!words || !note) return [];
    const anchorPx = words.getBoundingClientRect().top - topPx;
    return [{ id: group.id, anchorPx, heightPx: note.getBoundingClientRect().height }];
  });
  const tops = placeNotes(boxes, GAP_PX, activeId);
  const bottoms = boxes.map((box) => (tops.get(box.id) ?? 0) + box.heightPx);
  return { tops, heightPx: Math.max(0, ...bottoms) + GAP_PX };
}
