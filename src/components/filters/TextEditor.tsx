import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#src/ui/Button.tsx';
import { useView } from '#src/url/use-view.ts';
import { useNarrow } from './use-narrow.ts';
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
        {t('words')}
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
      </p>
      <Button type="submit" variant="primary">
        {t('apply')}
      </Button>
    </form>
  );
}
