import type { ComponentType } from 'react';
import type { PaletteProps } from '#src/components/palette-command.ts';
import { usePaletteCommands } from './use-palette-commands.ts';

/** The palette, with what the shell can do. */
export function PaletteWithCommands({
  Palette,
  openHelp,
  ...field
}: Omit<PaletteProps, 'commands'> & {
  Palette: ComponentType<PaletteProps>;
  openHelp: () => void;
}) {
  return <Palette {...field} commands={usePaletteCommands(openHelp)} />;
}
