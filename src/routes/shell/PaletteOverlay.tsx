import { Suspense, type ComponentType } from 'react';
import type { PaletteProps } from '#src/components/palette-command.ts';
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
  const commands = usePaletteCommands(openHelp);
  return (
    <Suspense fallback={null}>
      <Palette commands={commands} onClose={onClose} />
    </Suspense>
  );
}
