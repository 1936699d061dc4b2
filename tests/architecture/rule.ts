import type { SourceFile } from '#tests/architecture/source-file.ts';

/** A property of the code base that must hold everywhere. */
export interface Rule {
  /** One sentence; it is the name of the test. */
  name: string;
  /** What breaks it in one file: offsets into its text, and why. */
  check: (file: SourceFile) => Finding[];
}

export interface Finding {
  offset: number;
  problem: string;
}

/** All breaches, one readable line each: `src/a.ts:12  says what is wrong`. */
export function breaches(rule: Rule, files: readonly SourceFile[]): string[] {
  const lines = files.flatMap((file) =>
    rule.check(file).map(({ offset, problem }) => {
      const line = file.text.slice(0, offset).split('\n').length;
      return `${file.path}:${line}  ${problem}`;
    }),
  );
  return [...new Set(lines)];
}
