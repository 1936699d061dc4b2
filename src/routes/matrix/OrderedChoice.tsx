import type { KeyboardEvent, ReactNode } from 'react';
import { IconButton } from '#src/ui/IconButton.tsx';
import styles from './OrderedChoice.module.css';

/** Something to choose and put in order; `T` is what it stands for. */
export type OrderedItem<T> = {
  of: T;
  id: string;
  name: string;
  /** What it and those after it have in common, where that begins. */
  heading?: string | undefined;
  isChosen: boolean;
  /** Where it can be moved to; null: it has no place of its own. */
  moves: { earlier: boolean; later: boolean } | null;
};

/**
 * A list to choose from by ticks and to put in order by buttons, or by Alt with the arrows up and
 * down from any control of an item, which keeps the focus wherever the item goes.
 */
export function OrderedChoice<T>({
  label,
  items,
  earlier,
  later,
  isDisabled,
  onToggle,
  onMove,
}: {
  label: string;
  items: readonly OrderedItem<T>[];
  earlier: { icon: ReactNode; label: (name: string) => string };
  later: { icon: ReactNode; label: (name: string) => string };
  /** Whether an item must stay as it is. */
  isDisabled: (item: OrderedItem<T>) => boolean;
  onToggle: (what: T) => void;
  onMove: (what: T, by: 1 | -1) => void;
}) {
  const moveByKey = (event: KeyboardEvent) => {
    const by = ARROWS[event.key];
    const id = itemAt(event.target)?.dataset['item'];
    const item = items.find((one) => one.id === id);
    if (by === undefined || !event.altKey || event.ctrlKey || event.metaKey || !item?.moves) return;
    event.preventDefault();
    onMove(item.of, by);
  };
  return (
    // Its controls take keys, and pass them up.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul aria-label={label} className={styles.list} onKeyDown={moveByKey}>
      {items.map((item) => (
        <li key={item.id} data-item={item.id}>
          {item.heading !== undefined && <div className={styles.heading}>{item.heading}</div>}
          <div className={styles.item}>
            <label className={styles.name}>
              <input
                type="checkbox"
                checked={item.isChosen}
                // Not disabled: a press on it may be what makes it so, and it would lose the focus.
                aria-disabled={isDisabled(item)}
                onChange={() => isDisabled(item) || onToggle(item.of)}
              />
              {item.name}
            </label>
            {item.moves && (
              <>
                <IconButton
                  icon={earlier.icon}
                  label={earlier.label(item.name)}
                  // Not disabled: that would take the focus away from who moves it by key.
                  aria-disabled={!item.moves.earlier}
                  onClick={() => onMove(item.of, -1)}
                />
                <IconButton
                  icon={later.icon}
                  label={later.label(item.name)}
                  aria-disabled={!item.moves.later}
                  onClick={() => onMove(item.of, 1)}
                />
              </>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

const ARROWS: Readonly<Record<string, 1 | -1>> = { ArrowUp: -1, ArrowDown: 1 };

function itemAt(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-item]') : null;
}
