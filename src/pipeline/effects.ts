/** A file below the corpus folder; links are listed, and never followed. */
export type CorpusEntry = { path: string; kind: 'file' | 'link' };

/** Where the corpus is read from. Paths are below the corpus folder and use `/`. */
export type CorpusReader = {
  /** All files, hidden ones left out, in any order. */
  list: () => Promise<CorpusEntry[]>;
  read: (path: string) => Promise<Uint8Array>;
};

/** Where the data set is written. Paths are below a folder that holds nothing but data. */
export type OutputFolder = {
  /** Files that stand there now; none where there is no folder. */
  list: () => Promise<string[]>;
  /** Makes an empty place for files that are not yet to be seen. */
  openStage: () => Promise<void>;
  stage: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Moves a staged file to its place, over what stands there, in one step. */
  publish: (path: string) => Promise<void>;
  remove: (path: string) => Promise<void>;
  closeStage: () => Promise<void>;
};

/** All that a build touches outside itself. */
export type BuildEffects = {
  corpus: CorpusReader;
  output: OutputFolder;
  /** A line, or several, for the one who runs the build. */
  log: (text: string) => void;
};
