import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { PopoverButton } from '#src/ui/PopoverButton.tsx';
import styles from './ChoiceControl.module.css';

/** A chip that says what is chosen and opens the editor of the choice. */
export function ChoiceControl({
  label,
  value,
  title,
  children,
}: {
  /** What is chosen from. */
  label: string;
  value: string;
  /** Names the editor. */
  title: string;
  /** The editor, drawn while it is open. */
  children: () => ReactNode;
}) {
  return (
    <PopoverButton
      label={title}
      className={styles.trigger}
      button={
        <>
          <span className={styles.label}>{label}</span> {value} <ChevronDown aria-hidden />
        </>
      }
    >
      {children}
    </PopoverButton>
  );
}
