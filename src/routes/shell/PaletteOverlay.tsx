import { Suspense, useState, type ComponentType, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { PanelBoundary } from '#src/components/faults/PanelBoundary.tsx';
import type { PaletteProps } from '#src/components/palette-command.ts';
import { PaletteHead, takeKeys } from '#src/components/PaletteHead.tsx';
import { Dialog } from '#src/ui/Dialog.tsx';
import { LazyPaletteWithCommands } from './lazy-palette-with-commands.ts';
import styles from './PaletteOverlay.module.css';

/**
 * The palette. It takes keys from the moment it is asked for: until its
 * code is there a plain field stands in its place, whose text it takes over.
 */
export function PaletteOverlay({
  Palette,
  openHelp,
  onClose,
}: {
  Palette: ComponentType<PaletteProps>;
  openHelp: () => void;
  onClose: () => void;
}) {
  const t = useTranslations('shell');
  const [typed, setTyped] = useState('');
  const underField = (content: ReactNode) => (
    <>
      <PaletteHead onClose={onClose}>
        <input
          ref={takeKeys}
          type="text"
          value={typed}
          autoComplete="off"
          placeholder={t('search')}
          aria-label={t('palette')}
          onChange={(event) => setTyped(event.target.value)}
        />
      </PaletteHead>
      {content}
    </>
  );
  return (
    <Dialog bare title={t('palette')} className={styles.palette} onClose={onClose}>
      <PanelBoundary frame={underField}>
        <Suspense fallback={underField(<p className={styles.loading}>{t('loading')}</p>)}>
          <LazyPaletteWithCommands
            Palette={Palette}
            openHelp={openHelp}
            typed={typed}
            onType={setTyped}
            onClose={onClose}
          />
        </Suspense>
      </PanelBoundary>
    </Dialog>
  );
}
