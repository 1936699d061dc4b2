import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#src/ui/Button.tsx';
import { useView } from '#src/url/use-view.ts';
import { quoteReach } from './quote-reach.ts';
import { useNarrow } from './use-narrow.ts';
import { useNarrowing } from './use-narrowing.ts';
import styles from './FieldEditor.module.css';

/** As long as a link may carry, in UTF-16 code units. */
const MOST_TEXT = 200;

/** Words to search for; they hold once applied, so that Back undoes a search and not a letter. */
export function TextEditor({ onDone }: { onDone: () => void }) {
  const t = useTranslations('filtering');
  const { view } = useView();
  const narrow = useNarrow();
  const [text, setText] = useState(view.filters.text);
  const hintId = useId();
  const narrowing = useNarrowing();
  const reach = quoteReach(narrowing.index, narrowing.filters, null);
  const events = reach?.events?.length;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        narrow(({ filters }) => ({ filters: { ...filters, text: text.trim() } }));
        onDone();
      }}
    >
      <label className={styles.field}>
        {reach ? t('words') : t('wordsOfNames')}
        <input
          type="search"
          value={text}
          maxLength={MOST_TEXT}
          aria-describedby={hintId}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <p id={hintId} className={styles.hint}>
        {t('wordsHint')}
        {reach === null && <> {t('quotesTooMany')}</>}
        {events !== undefined && <> {t('quotesOf', { count: events })}</>}
      </p>
      <Button type="submit" variant="primary">
        {t('apply')}
      </Button>
    </form>
  );
}
