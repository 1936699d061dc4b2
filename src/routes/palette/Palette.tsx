import { Combobox, ComboboxProvider } from '@ariakit/react/combobox';
import { Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { PanelBoundary } from '#src/components/faults/PanelBoundary.tsx';
import type { PaletteProps } from '#src/components/palette-command.ts';
import { PaletteHead, takeKeys } from '#src/components/PaletteHead.tsx';
import { PaletteFooter } from './PaletteFooter.tsx';
import { PaletteResults } from './PaletteResults.tsx';
import styles from './Palette.module.css';

/**
 * Search over everything: filters to apply, places to go to, words in quotes. A text field moves
 * through one list; Enter does what the row says, Shift Enter excludes a value instead. It fills a
 * dialog.
 */
export default function Palette({ typed, onType, commands, onClose }: PaletteProps) {
  const t = useTranslations('palette');
  const shell = useTranslations('shell');
  return (
    <ComboboxProvider
      open
      value={typed}
      setValue={onType}
      resetValueOnHide={false}
      includesBaseElement={false}
      focusLoop
    >
      <PaletteHead onClose={onClose}>
        <Combobox
          ref={takeKeys}
          autoSelect="always"
          placeholder={shell('search')}
          aria-label={shell('palette')}
        />
      </PaletteHead>
      <PanelBoundary>
        <Suspense fallback={<p className={styles.note}>{t('loading')}</p>}>
          <PaletteResults typed={typed} commands={commands} onDone={onClose} />
        </Suspense>
      </PanelBoundary>
      <PaletteFooter />
    </ComboboxProvider>
  );
}
