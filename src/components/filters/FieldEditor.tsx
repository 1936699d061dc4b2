import { Suspense, use, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { LazyComparisonEditor } from '#src/components/comparing/lazy-comparison-editor.ts';
import { ShownWindow } from '#src/components/comparing/shown-window.ts';
import { type FilterField } from '#src/domain/filter-parts.ts';
import { withFieldNegated, withoutField } from '#src/domain/filter-changes.ts';
import type { Term } from '#src/domain/filters.ts';
import { Button } from '#src/ui/Button.tsx';
import { useScreen } from '#src/ui/use-screen.ts';
import { DateEditor } from './DateEditor.tsx';
import { TermEditor } from './TermEditor.tsx';
import { TextEditor } from './TextEditor.tsx';
import { useNarrow } from './use-narrow.ts';
import { useNarrowing } from './use-narrowing.ts';
import styles from './FieldEditor.module.css';

/** Edits one filter; every choice holds at once. `onDone` is called when nothing is left to do. */
export function FieldEditor({ field, onDone }: { field: FilterField; onDone: () => void }) {
  const rootRef = useRef<HTMLDivElement>(null);
  const isPhone = useScreen() === 'phone';
  const kind = useComparedBy(field);
  const [isComparing, setComparing] = useState(false);
  useEffect(() => {
    // On a phone the field would bring up the keyboard, over the list that is to be seen.
    // A field for one day would take what is typed of a month or a year for something else.
    const input = rootRef.current?.querySelector<HTMLElement>('input:not([type="date"])');
    const target = isPhone ? rootRef.current : input;
    target?.focus();
    // oxlint-disable-next-line react/exhaustive-deps -- once, when it opens
  }, []);
  return (
    <div ref={rootRef} tabIndex={-1} className={styles.editor}>
      {kind && isComparing ? (
        <Suspense>
          <LazyComparisonEditor kind={kind} onDone={onDone} />
        </Suspense>
      ) : (
        <Editor field={field} onDone={onDone} />
      )}
      {kind && !isComparing && <CompareAction kind={kind} onCompare={() => setComparing(true)} />}
    </div>
  );
}

type ComparedBy = 'actor' | 'period';

/** What a field offers to compare by: actors and dates, where the timeline is to be seen. */
function useComparedBy(field: FilterField): ComparedBy | null {
  const isTimeline = use(ShownWindow) !== null;
  if (!isTimeline || (field !== 'actor' && field !== 'range')) return null;
  return field === 'actor' ? 'actor' : 'period';
}

function CompareAction({ kind, onCompare }: { kind: ComparedBy; onCompare: () => void }) {
  const t = useTranslations('comparing');
  return (
    <div className={styles.footer}>
      <Button variant="plain" onClick={onCompare}>
        {t(kind === 'actor' ? 'withActor' : 'withPeriod')}
      </Button>
    </div>
  );
}

function Editor({ field, onDone }: { field: FilterField; onDone: () => void }) {
  if (field === 'range') return <DateEditor onDone={onDone} />;
  if (field === 'text') return <TextEditor onDone={onDone} />;
  return (
    <>
      <TermEditor field={field} />
      <TermActions field={field} onDone={onDone} />
    </>
  );
}

function TermActions({
  field,
  onDone,
}: {
  field: Exclude<FilterField, 'range' | 'text'>;
  onDone: () => void;
}) {
  const t = useTranslations('filtering');
  const narrow = useNarrow();
  const isPhone = useScreen() === 'phone';
  const narrowing = useNarrowing();
  const terms: readonly Term[] = narrowing.filters[field];
  const isUnused = terms.length === 0;
  const isOnlyExcluded = !isUnused && terms.every(({ exclude }) => exclude);
  if (isUnused && !isPhone) return null;
  return (
    <div className={styles.footer}>
      <Button
        variant="plain"
        disabled={isUnused}
        onClick={() => narrow((inUse) => ({ filters: withFieldNegated(inUse.filters, field) }))}
      >
        {t(isOnlyExcluded ? 'includeInstead' : 'excludeInstead')}
      </Button>
      <Button
        variant="plain"
        disabled={isUnused}
        onClick={() => {
          narrow((inUse) => withoutField(inUse, field));
          onDone();
        }}
      >
        {t('remove')}
      </Button>
      {/* Over a sheet there is little beside it to press. */}
      {isPhone && (
        <Button variant="primary" onClick={onDone}>
          {t('done')}
        </Button>
      )}
    </div>
  );
}
