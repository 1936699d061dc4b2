import type { FilterField } from '#src/domain/filter-parts.ts';
import { useScreen } from '#src/ui/use-screen.ts';
import { ChipOverflow } from './ChipOverflow.tsx';
import { FilterChip } from './FilterChip.tsx';
import { useFitting } from './use-fitting.ts';
import styles from './FilterBar.module.css';

/**
 * The filters in use that have room in the bar, and the way to the rest.
 * @param around changes when what else is in the bar does
 */
export function FittingChips({
  fields,
  around,
  onRemoved,
}: {
  fields: readonly FilterField[];
  around: string;
  onRemoved: () => void;
}) {
  const isPhone = useScreen() === 'phone';
  const { firstRef, fitting } = useFitting([...fields, around].join());
  // A phone scrolls them instead.
  const shown = isPhone ? fields.length : fitting;
  return (
    <>
      {fields.map((field, i) => (
        <div
          key={field}
          ref={i === 0 ? firstRef : undefined}
          data-chip
          className={i < shown ? styles.chip : styles.noRoom}
          inert={i >= shown}
        >
          <FilterChip field={field} onRemoved={onRemoved} />
        </div>
      ))}
      {shown < fields.length && <ChipOverflow fields={fields.slice(shown)} onRemoved={onRemoved} />}
    </>
  );
}
