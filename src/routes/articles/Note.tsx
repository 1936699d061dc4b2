import type { EvidenceItem } from '#src/domain/evidence.ts';
import type { QuoteGroup } from '#src/domain/quote-groups.ts';
import { classNames } from '#src/ui/class-names.ts';
import { NoteDetail } from './NoteDetail.tsx';
import { NoteTitle } from './NoteTitle.tsx';
import styles from './Note.module.css';

/**
 * What rests on one passage: who, where they stand, and, once it is active, why that is so and
 * what it bears on.
 */
export function Note({
  group,
  isActive,
  hasDetail = isActive,
  onActivate,
}: {
  group: QuoteGroup;
  isActive: boolean;
  hasDetail?: boolean;
  onActivate: (id: string) => void;
}) {
  return (
    <div
      className={classNames(
        styles.note,
        isActive && styles.active,
        !isActive && group.items.every(showsNoStance) && styles.slight,
      )}
      data-note
    >
      <button
        type="button"
        className={styles.button}
        aria-pressed={isActive}
        onClick={() => onActivate(group.id)}
      >
        {group.items.map((item) => (
          <NoteTitle key={item.id} item={item} isFull={isActive} />
        ))}
      </button>
      {hasDetail && <NoteDetail items={group.items} />}
    </div>
  );
}

/** An event or words without a position: one line, without the weight of a stance. */
function showsNoStance(item: EvidenceItem): boolean {
  return item.kind === 'report' || item.stances.length === 0;
}
