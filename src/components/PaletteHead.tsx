import { Search, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useScreen } from '#src/ui/use-screen.ts';
import styles from './PaletteHead.module.css';

/** The first row of the palette: its text field (`children`), and the way out. */
export function PaletteHead({ children, onClose }: { children: ReactNode; onClose: () => void }) {
  const t = useTranslations('shell');
  const isPhone = useScreen() === 'phone';
  return (
    <div className={styles.head}>
      <Search aria-hidden />
      {children}
      <button type="button" className={styles.close} aria-label={t('close')} onClick={onClose}>
        {isPhone ? <X aria-hidden /> : <kbd>Esc</kbd>}
      </button>
    </div>
  );
}

/**
 * For the `ref` of its text field: takes the keys from the field that stood there before it. A dialog
 * that opens sends the focus there by itself.
 */
export function takeKeys(input: HTMLInputElement | null): void {
  if (!input?.closest('dialog')?.open) return;
  input.focus();
  input.setSelectionRange(input.value.length, input.value.length);
}
