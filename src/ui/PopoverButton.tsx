import type { ReactNode } from 'react';
import styles from './PopoverButton.module.css';
import { usePopover } from './use-popover.ts';

/**
 * A button that opens a small surface under it. `label` names the surface, and the button too
 * where its words (`button`) do not say enough (`buttonLabel`). The content is drawn only while
 * open and gets `close`. `keys`: its shortcut, as `aria-keyshortcuts` writes it.
 */
export function PopoverButton({
  label,
  button,
  buttonLabel,
  keys,
  className,
  children,
}: {
  label: string;
  button: ReactNode;
  buttonLabel?: string;
  keys?: string;
  className?: string | undefined;
  children: (close: () => void) => ReactNode;
}) {
  const { isOpen, close, trigger, popover } = usePopover();
  return (
    <>
      <button
        type="button"
        {...trigger}
        className={className}
        aria-haspopup="dialog"
        aria-label={buttonLabel}
        aria-keyshortcuts={keys}
        title={buttonLabel}
      >
        {button}
      </button>
      <div {...popover} role="dialog" aria-label={label} className={styles.surface}>
        {isOpen && children(close)}
      </div>
    </>
  );
}
