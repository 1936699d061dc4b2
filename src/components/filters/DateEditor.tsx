import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { closedRange } from '#src/domain/date-expression.ts';
import { withoutField } from '#src/domain/filter-changes.ts';
import { outermostDays } from '#src/domain/outermost-days.ts';
import { Button } from '#src/ui/Button.tsx';
import { chosenDraft, draftOf, readDraft, typedDraft, type DateDraft } from './date-draft.ts';
import { InRangeChoice } from './InRangeChoice.tsx';
import { PeriodChoice } from './PeriodChoice.tsx';
import { UnderstoodRange } from './UnderstoodRange.tsx';
import { useNarrow } from './use-narrow.ts';
import { useNarrowing } from './use-narrowing.ts';
import styles from './FieldEditor.module.css';

/**
 * A stretch of days: by months to press, by two days, or typed. What was changed last is what is
 * applied, and it is said in words before.
 */
export function DateEditor({ onDone }: { onDone: () => void }) {
  const t = useTranslations('filtering');
  const narrow = useNarrow();
  const { index, filters, range } = useNarrowing();
  const extent = outermostDays(index);
  const [draft, setDraft] = useState(() => draftOf(range));
  const [isAsked, setAsked] = useState(false);
  const [inRange, setInRange] = useState(filters.inRange);
  const ids = { hint: useId(), result: useId() };
  const result = readDraft(draft);
  const chosen = 'range' in result ? closedRange(result.range, extent) : null;
  const isFaulty = 'fault' in result && isAsked;
  const change = (changed: DateDraft) => {
    setAsked(false);
    setDraft(changed);
  };
  const apply = (step: Parameters<typeof narrow>[0]) => {
    narrow(step);
    onDone();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (!chosen) return;
        apply((inUse) => ({ filters: { ...inUse.filters, inRange }, range: chosen }));
      }}
    >
      {extent && (
        <PeriodChoice
          extent={extent}
          range={chosen}
          onChoose={(pressed) => change(draftOf(pressed))}
        />
      )}
      <div className={styles.days}>
        {(['from', 'to'] as const).map((end) => (
          <label key={end} className={styles.field}>
            {t(end)}
            <input
              type="date"
              value={draft[end]}
              onChange={(event) => change(chosenDraft(draft, end, event.target.value))}
            />
          </label>
        ))}
      </div>
      <label className={styles.field}>
        {t('expression')}
        <input
          type="text"
          value={draft.expression}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={isFaulty && draft.isTyped}
          aria-describedby={`${ids.hint} ${ids.result}`}
          onChange={(event) => change(typedDraft(event.target.value))}
        />
      </label>
      <p id={ids.hint} className={styles.hint}>
        {t('expressionHint')}
      </p>
      <p id={ids.result} className={styles.result} role="status">
        {'range' in result && <UnderstoodRange range={result.range} inRange={inRange} />}
        {isFaulty && t(`fault.${result.fault.reason}`, result.fault)}
      </p>
      <InRangeChoice value={inRange} range={chosen} onChange={setInRange} />
      <div className={styles.actions}>
        <Button type="submit" variant="primary">
          {t('apply')}
        </Button>
        <Button variant="plain" onClick={() => apply((inUse) => withoutField(inUse, 'range'))}>
          {t('wholePeriod')}
        </Button>
      </div>
    </form>
  );
}
