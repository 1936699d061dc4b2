import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { fieldsInUse, FILTER_FIELDS, type FilterField } from '#src/domain/filter-parts.ts';
import { classNames } from '#src/ui/class-names.ts';
import { useAtLeisure } from '#src/ui/use-at-leisure.ts';
import { AddFilter } from './AddFilter.tsx';
import { ChipPlace } from './ChipPlace.tsx';
import { LazyFilterChip, LazyFittingChips, loadFilterEditing } from './lazy-filter-parts.ts';
import { SavedViews } from './SavedViews.tsx';
import { useNarrowing } from './use-narrowing.ts';
import styles from './FilterBar.module.css';

/**
 * The filters in use as sentences, and the way to more; 44 px high. Suspends.
 * @param fields those that this screen offers; others in use are shown too, but for the range
 * @param leading controls of the screen itself
 * @param trailing what the filters leave, in numbers
 */
export function FilterBar({
  fields = FILTER_FIELDS,
  leading,
  trailing,
}: {
  fields?: readonly FilterField[];
  leading?: ReactNode;
  trailing?: ReactNode;
}) {
  const t = useTranslations('filters');
  const narrowing = useNarrowing();
  useAtLeisure(loadFilterEditing);
  const { added, setAdded, addRef, focusAdd } = useAddedField();
  // Where a screen does not filter by days, a range in its link is the timeline's, kept for it.
  const inUse = fieldsInUse(narrowing).filter(
    (field) => field !== added && (field !== 'range' || fields.includes('range')),
  );
  const others = inUse.filter((field) => field !== 'range');
  return (
    <section className={styles.bar} aria-label={t('bar')}>
      <div data-bar="row" data-filtered={others.length > 0 || undefined} className={styles.row}>
        <div data-bar="chips" className={styles.chips}>
          {inUse.includes('range') && (
            <div data-fixed className={styles.chip}>
              <ChipPlace>
                <LazyFilterChip field="range" onRemoved={focusAdd} />
              </ChipPlace>
            </div>
          )}
          {leading && (
            <div data-fixed className={styles.leading}>
              {leading}
            </div>
          )}
          {others.length > 0 && (
            <ChipPlace>
              <LazyFittingChips
                fields={others}
                around={`${inUse.length} ${added}`}
                onRemoved={focusAdd}
              />
            </ChipPlace>
          )}
          {added && (
            <div data-fixed className={styles.chip}>
              {/* Its editor will take the keys: until then no key is a shortcut. */}
              <ChipPlace fallback={<span data-takes-keys />}>
                <LazyFilterChip field={added} onClose={() => setAdded(null)} onRemoved={focusAdd} />
              </ChipPlace>
            </div>
          )}
          <div
            data-fixed
            ref={addRef}
            className={classNames(styles.chip, styles.screenOnly)}
            onPointerOver={expectFilter}
            onFocus={expectFilter}
          >
            <AddFilter fields={fields} onAdd={setAdded} />
          </div>
        </div>
        {trailing && <div className={styles.trailing}>{trailing}</div>}
        <SavedViews />
      </div>
    </section>
  );
}

const expectFilter = () => void loadFilterEditing();

/**
 * The field about to be used: it stands last, with its editor open, until that closes, and then
 * gives the focus back to where it was added.
 */
function useAddedField() {
  const [added, setAdded] = useState<FilterField | null>(null);
  const addRef = useRef<HTMLDivElement>(null);
  const focusAdd = () => addRef.current?.querySelector('button')?.focus();
  const hadAdded = useRef(false);
  useEffect(() => {
    // The chip may have taken the focus with it.
    if (hadAdded.current && !added && document.activeElement === document.body) focusAdd();
    hadAdded.current = added !== null;
  }, [added]);
  return { added, setAdded, addRef, focusAdd };
}
