import { ChevronDown, X } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './Chip.module.css';

/**
 * A filter as a sentence: `field` in grey, `value` in ink. The words are a button that edits
 * (`edit`: its properties, such as those of a popover's trigger); `onRemove` adds the ×, named
 * by `removeLabel`; without it a chevron says that there is a choice.
 */
export function Chip({
  field,
  value,
  edit,
  onRemove,
  removeLabel,
  className,
}: {
  field: ReactNode;
  value: ReactNode;
  edit?: ComponentProps<'button'>;
  onRemove?: () => void;
  /** Required with `onRemove`. */
  removeLabel?: string;
  className?: string | undefined;
}) {
  const words = (
    <>
      <span className={styles.field}>{field}</span> <span className={styles.value}>{value}</span>
      {edit && !onRemove && <ChevronDown aria-hidden />}
    </>
  );
  return (
    <span className={classNames(styles.chip, className)}>
      {edit ? (
        <button type="button" {...edit} className={classNames(styles.words, styles.edit)}>
          {words}
        </button>
      ) : (
        <span className={styles.words}>{words}</span>
      )}
      {onRemove && (
        <button
          type="button"
          className={styles.remove}
          onClick={onRemove}
          aria-label={removeLabel}
          title={removeLabel}
        >
          <X aria-hidden />
        </button>
      )}
    </span>
  );
}
