/** Something that the palette can do besides filtering and finding: a screen, a theme, a language. */
export type PaletteCommand = {
  id: string;
  label: string;
  /** What kind of thing it is, in grey at the right. */
  note: string;
  run: () => void;
};

/** What the palette needs from whoever opens it, and keeps its text until its code is there. */
export type PaletteProps = {
  typed: string;
  onType: (typed: string) => void;
  commands: readonly PaletteCommand[];
  onClose: () => void;
};
