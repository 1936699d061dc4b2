import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  closedRange,
  dateExpression,
  parseDateExpression,
  type DateFault,
  type OpenRange,
} from '#src/domain/date-expression.ts';
import { isoDay, parseIsoDay } from '#src/domain/day.ts';
import { outermostDays } from '#src/domain/outermost-days.ts';
import { Button } from '#src/ui/Button.tsx';
import { useView } from '#src/url/use-view.ts';
import { useNarrowing } from './use-narrowing.ts';
import { useRangePhrase } from './use-sentence.ts';
import styles from './FieldEditor.module.css';

/** Two days, or a short expression for them. What was changed last is what is applied. */
export function DateEditor({ onDone }: { onDone: () => void }) {
  const t = useTranslations('filtering');
  const phrase = useRangePhrase();
  const { setView } = useView();
  const { index, range } = useNarrowing();
  const [draft, setDraft] = useState<Draft>({
    from: range ? isoDay(range.start) : '',
    to: range ? isoDay(range.end) : '',
    expression: range ? dateExpression(range) : '',
    isTyped: false,
  });
  const [isAsked, setAsked] = useState(false);
  const ids = { hint: useId(), result: useId() };
  const result = readDraft(draft);
  const isWhole = 'fault' in result && result.fault.reason === 'empty';
  const apply = (chosen: OpenRange | null) => {
    setView({ range: chosen && closedRange(chosen, outermostDays(index)) }, 'push');
    onDone();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if ('range' in result) apply(result.range);
      }}
    >
      <div className={styles.days}>
        {(['from', 'to'] as const).map((end) => (
          <label key={end} className={styles.field}>
            {t(end)}
            <input
              type="date"
              value={draft[end]}
              onChange={(event) =>
                setDraft({ ...draft, [end]: event.target.value, isTyped: false })
              }
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
          aria-invalid={'fault' in result && draft.isTyped && isAsked}
          aria-describedby={`${ids.hint} ${ids.result}`}
          onChange={(event) =>
            setDraft({ ...draft, expression: event.target.value, isTyped: true })
          }
        />
      </label>
      <p id={ids.hint} className={styles.hint}>
        {t('expressionHint')}
      </p>
      <p id={ids.result} className={styles.result} role="status">
        {'range' in result && phrase(closedRange(result.range, outermostDays(index)))}
        {'fault' in result &&
          (isAsked || !isWhole) &&
          t(`fault.${result.fault.reason}`, result.fault)}
      </p>
      <div className={styles.actions}>
        <Button type="submit" variant="primary">
          {t('apply')}
        </Button>
        <Button variant="plain" onClick={() => apply(null)}>
          {t('wholePeriod')}
        </Button>
      </div>
    </form>
  );
}

type Draft = {
  /** ISO days as the native inputs give them; empty: not chosen. */
  from: string;
  to: string;
  expression: string;
  /** The expression was changed last. */
  isTyped: boolean;
};

type Fault = DateFault | { reason: 'empty'; part: string };

function readDraft({
  from,
  to,
  expression,
  isTyped,
}: Draft): { range: OpenRange } | { fault: Fault } {
  const isNothing = isTyped ? expression.trim() === '' : from === '' && to === '';
  if (isNothing) return { fault: { reason: 'empty', part: '' } };
  if (isTyped) return parseDateExpression(expression);
  const range = { from: parseIsoDay(from), to: parseIsoDay(to) };
  if (range.from !== null && range.to !== null && range.from > range.to) {
    return { fault: { reason: 'backwards', part: '' } };
  }
  return { range };
}
