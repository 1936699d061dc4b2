import { useRef, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import type { QuoteGroup } from '#src/domain/quote-groups.ts';
import { Note } from './Note.tsx';
import { useNotePlaces } from './use-note-places.ts';
import styles from './Notes.module.css';

/** Notes beside the text, each at the height of its words, pushed down where they would collide. */
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
  const places = useNotePlaces(text, list, groups, activeId);
  return (
    <aside className={styles.column} aria-label={t('notes')}>
      <ul
        ref={list}
        className={places ? `${styles.list} ${styles.placed}` : styles.list}
        style={places ? { minHeight: places.heightPx } : undefined}
      >
        {groups.map((group) => (
          <li key={group.id} style={{ top: places?.tops.get(group.id) }}>
            <Note group={group} isActive={group.id === activeId} onActivate={onActivate} />
          </li>
        ))}
      </ul>
    </aside>
  );
}
