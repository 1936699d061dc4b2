import { X } from 'lucide-react';
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { IconButton } from './IconButton.tsx';
import styles from './Dialog.module.css';

/**
 * A modal dialog, open as long as it is drawn: `{isOpen && <Dialog …>}`. Esc, a press beside it
 * and its × ask to close (`onClose`); the focus goes back to where it was. With `bare` the title
 * is only its name, and neither header nor padding is drawn.
 */
export function Dialog({
  title,
  closeLabel,
  bare = false,
  className,
  onClose,
  children,
}: {
  title: string;
  /** Name of the ×; needed unless `bare`. */
  closeLabel?: string;
  bare?: boolean;
  className?: string | undefined;
  onClose: () => void;
  children: ReactNode;
}) {
  const titleId = useId();
  const dialogRef = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = dialogRef.current;
    dialog?.showModal();
    // Closing before it leaves the page is what gives the focus back.
    return () => dialog?.close();
  }, []);
  return (
    // Its surface takes presses beside its content; keys have Esc.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialogRef}
      className={classNames(styles.dialog, className)}
      {...(bare ? { 'aria-label': title } : { 'aria-labelledby': titleId })}
      onClose={(event) => {
        if (event.target === event.currentTarget && !event.currentTarget.open) onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      {bare ? (
        <div className={styles.whole}>{children}</div>
      ) : (
        <div className={styles.whole}>
          <div className={styles.head}>
            <h2 id={titleId}>{title}</h2>
            <IconButton icon={<X aria-hidden />} label={closeLabel ?? ''} onClick={onClose} />
          </div>
          <div className={styles.body}>{children}</div>
        </div>
      )}
    </dialog>
  );
}
