import type { ComponentType } from 'react';
import { useTranslations } from 'use-intl';
import type { PaletteProps } from '#src/components/palette-command.ts';
import { Overlay } from './Overlay.tsx';
import { usePaletteCommands } from './use-palette-commands.ts';

/** The palette, with what the shell can do. */
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
  return (
    <Overlay title={t('search')} onClose={onClose}>
      <Palette commands={commands} onClose={onClose} />
    </Overlay>
  );
}
