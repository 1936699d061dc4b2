import { Suspense, type ComponentType, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { PanelBoundary } from '#src/components/faults/PanelBoundary.tsx';
import type { PaletteProps } from '#src/components/palette-command.ts';
import { Dialog } from '#src/ui/Dialog.tsx';
import { usePaletteCommands } from './use-palette-commands.ts';

/** The palette, which is loaded when it is first opened, with what the shell can do. */
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
  const commands = usePaletteCommands(openHelp);
  const inDialog = (message: ReactNode) => (
    <Dialog title={t('search')} closeLabel={t('close')} onClose={onClose}>
      {message}
    </Dialog>
  );
  return (
    <PanelBoundary frame={inDialog}>
      <Suspense fallback={null}>
        <Palette commands={commands} onClose={onClose} />
      </Suspense>
    </PanelBoundary>
  );
}
