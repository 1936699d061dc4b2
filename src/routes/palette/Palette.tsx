import { Combobox, ComboboxProvider } from '@ariakit/react/combobox';
import { Search, X } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { PanelBoundary } from '#src/components/faults/PanelBoundary.tsx';
import type { PaletteProps } from '#src/components/palette-command.ts';
import { Dialog } from '#src/ui/Dialog.tsx';
import { useScreen } from '#src/ui/use-screen.ts';
import { PaletteFooter } from './PaletteFooter.tsx';
import { PaletteResults } from './PaletteResults.tsx';
import styles from './Palette.module.css';

/**
 * Search over everything: filters to apply, places to go to, words in quotes. A text field moves
 * through one list; Enter does what the row says, Shift Enter excludes a value instead.
 */
export default function Palette({ commands, onClose }: PaletteProps) {
  const t = useTranslations('palette');
  const isPhone = useScreen() === 'phone';
  const [typed, setTyped] = useState('');
  return (
    <Dialog bare title={t('title')} className={styles.palette} onClose={onClose}>
      <ComboboxProvider
        open
        value={typed}
        setValue={setTyped}
        resetValueOnHide={false}
        includesBaseElement={false}
        focusLoop
      >
        <div className={styles.head}>
          <Search aria-hidden />
          <Combobox
            autoSelect="always"
            className={styles.input}
            placeholder={t('placeholder')}
            aria-label={t('title')}
          />
          <button type="button" className={styles.close} aria-label={t('close')} onClick={onClose}>
            {isPhone ? <X aria-hidden /> : <kbd>Esc</kbd>}
          </button>
        </div>
        <PanelBoundary>
          <Suspense fallback={<p className={styles.note}>{t('loading')}</p>}>
            <PaletteResults typed={typed} commands={commands} onDone={onClose} />
          </Suspense>
        </PanelBoundary>
        <PaletteFooter />
      </ComboboxProvider>
    </Dialog>
  );
}
