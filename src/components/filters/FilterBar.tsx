import { useCallback, useRef, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { fieldsInUse, FILTER_FIELDS, type FilterField } from '#src/domain/filter-parts.ts';
import { useScreen } from '#src/ui/use-screen.ts';
import { AddFilter } from './AddFilter.tsx';
import { ChipOverflow } from './ChipOverflow.tsx';
import { FilterChip } from './FilterChip.tsx';
import { SavedViews } from './SavedViews.tsx';
import { UnknownTerms } from './UnknownTerms.tsx';
import { useFitting } from './use-fitting.ts';
import { useNarrowing } from './use-narrowing.ts';
import styles from './FilterBar.module.css';

/**
 * The filters in use as sentences, and the way to more; 44 px high. Suspends.
 * @param fields those that this screen offers; ones in use are shown in any case
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
  const isPhone = useScreen() === 'phone';
  // A field about to be used stands last, with its editor open, until that closes.
  const [added, setAdded] = useState<FilterField | null>(null);
  const closeAdded = useCallback(() => setAdded(null), []);
  const inUse = fieldsInUse(narrowing).filter((field) => field !== added);
  const { rowRef, fitting } = useFitting([...inUse, added].join());
  const addRef = useRef<HTMLDivElement>(null);
  const focusAdd = () => addRef.current?.querySelector('button')?.focus();
  // A phone scrolls them instead.
  const shown = isPhone ? inUse.length : fitting;
  return (
    <section className={styles.bar} aria-label={t('bar')}>
      <div className={styles.row}>
        <div ref={rowRef} className={styles.chips}>
          {leading && (
            <div data-fixed className={styles.leading}>
              {leading}
            </div>
          )}
          {inUse.map((field, i) => (
            <div
              key={field}
              data-chip
              className={i < shown ? styles.chip : styles.noRoom}
              inert={i >= shown}
            >
              <FilterChip field={field} onRemoved={focusAdd} />
            </div>
          ))}
          {shown < inUse.length && (
            <ChipOverflow fields={inUse.slice(shown)} onRemoved={focusAdd} />
          )}
          {added && (
            <div data-fixed className={styles.chip}>
              <FilterChip field={added} onClose={closeAdded} onRemoved={focusAdd} />
            </div>
          )}
          <div data-fixed ref={addRef} className={styles.chip}>
            <AddFilter fields={fields} onAdd={setAdded} />
          </div>
        </div>
        {trailing && <div className={styles.trailing}>{trailing}</div>}
        <SavedViews />
      </div>
      {narrowing.unknown.length > 0 && <UnknownTerms terms={narrowing.unknown} />}
    </section>
  );
}
