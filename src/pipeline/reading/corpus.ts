import type { Actor } from '#src/schema/actor.ts';
import type { FrontMatter } from '#src/schema/article.ts';
import type { Coding } from '#src/schema/coding.ts';
import type { CorpusFile } from '#src/schema/corpus-file.ts';
import type { Event } from '#src/schema/event.ts';
import type { Issue, Lane } from '#src/schema/issue.ts';
import type { RetiredId } from '#src/schema/retired-ids.ts';
import type { Source } from '#src/schema/source.ts';
import type { CorpusEntry } from '#src/pipeline/effects.ts';
import type { TextFile } from '#src/pipeline/problem.ts';
import type { Path, YamlSource } from './yaml-source.ts';

/** A checked value and the document that it was read from. */
export type Loaded<T> = {
  source: YamlSource;
  /** Without the entries that have faults; null where nothing could be read. */
  value: T | null;
  /** What is written, entries with faults included; undefined where it is not YAML. */
  raw: unknown;
};

/** A list of a registry file. Entries are in the order of the file and of its document. */
export type Registry<T> = {
  source: YamlSource;
  /** Where the list stands in its document. */
  path: Path;
  entries: readonly T[];
  byId: ReadonlyMap<string, T>;
  /** False where an id is surely not given; a file that could not be read may hold any. */
  knows(id: string): boolean;
};

/** All that articles refer to. */
export type Registries = {
  corpus: Loaded<CorpusFile>;
  sources: Registry<Source>;
  actors: Registry<Actor>;
  lanes: Registry<Lane>;
  issues: Registry<Issue>;
  events: Registry<Event>;
  retired: Loaded<readonly RetiredId[]>;
  articleIds: ReadonlySet<string>;
};

/** An article and its coding, read and not yet checked against anything. */
export type ArticleUnit = {
  id: string;
  /** Null where the file is missing or has no front matter. */
  article: { file: TextFile; front: Loaded<FrontMatter>; body: string; bodyStart: number } | null;
  coding: Loaded<Coding> | null;
};

/** Files of a corpus, told apart by their names. */
export type CorpusFiles = {
  entries: readonly CorpusEntry[];
  articles: ReadonlySet<string>;
  codings: ReadonlySet<string>;
};
