import { useRef, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import type { QuoteGroup } from '#src/domain/quote-groups.ts';
import { Note } from './Note.tsx';
import { useNotePlaces } from './use-note-places.ts';
import styles from './Notes.module.css';

/**
 * Notes beside the text, each at the height of its words, pushed down where they would collide.
 * One that is folded to make room for the active one opens over its neighbours when it is visited.
 */
export function Notes({
  text,
  groups,
  activeId,
  onActivate,
}: {
  text: RefObject<HTMLElement | null>;
  groups: readonly QuoteGroup[];
  activeId: string | null;
  onActivate: (id: string) => void;
}) {
  const t = useTranslations('reader');
  const list = useRef<HTMLUListElement>(null);
  const placed = useNotePlaces(text, list, groups, activeId);
  return (
    <aside className={styles.column} aria-label={t('notes')}>
      <ul
        ref={list}
        className={placed ? `${styles.list} ${styles.placed}` : styles.list}
        style={placed ? { minHeight: placed.heightPx } : undefined}
      >
        {groups.map((group) => {
          const place = placed?.places.get(group.id);
          const foldedPx = place?.heightPx ?? undefined;
          return (
            <li
              key={group.id}
              className={foldedPx === undefined ? undefined : styles.folded}
              style={{ top: place?.topPx, height: foldedPx }}
            >
              <Note group={group} isActive={group.id === activeId} onActivate={onActivate} />
            </li>
          );
        })}
      </ul>
    </aside>
  );
}
