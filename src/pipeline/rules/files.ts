import type { Finding } from '#src/pipeline/problem.ts';
import type { CorpusEntry } from '#src/pipeline/effects.ts';
import { isCorpusFile, OPTIONAL_FILE, REGISTRY_FILES } from '#src/pipeline/reading/corpus-files.ts';
import { idSchema } from '#src/schema/vocabulary.ts';
import type { Rule } from './rule.ts';

export const files: Rule = {
  name: 'files',
  description: 'The corpus has all its files and no others, and no links out of it.',
  check: {
    corpus: ({ files: { entries, articles, codings } }) => [
      ...missing(entries),
      ...entries.flatMap(({ path, kind }) => {
        if (kind === 'link') {
          return finding(path, {
            message: 'This is a link, or no regular file; it was not read.',
            tip: 'Copy the file itself here: the corpus is what this folder holds.',
          });
        }
        if (isCorpusFile(path)) return [];
        return finding(path, {
          message: 'A corpus has no file of this name, so nothing reads it.',
          expected: 'articles/<id>.md, codings/<id>.yaml, or one of the registries',
          tip: 'Rename it, or move it elsewhere.',
        });
      }),
      ...[...articles].flatMap((id) => misnamed(`articles/${id}.md`, id)),
      ...[...codings].flatMap((id) => misnamed(`codings/${id}.yaml`, id)),
    ],
  },
};

function missing(entries: readonly CorpusEntry[]): Finding[] {
  const present = new Set(entries.map(({ path }) => path));
  return REGISTRY_FILES.filter((name) => name !== OPTIONAL_FILE && !present.has(name)).flatMap(
    (name) =>
      finding(name, {
        message: 'This file is missing; a corpus has one.',
        tip: 'README.md in the corpus folder says what goes into it.',
      }),
  );
}

function misnamed(path: string, id: string): Finding[] {
  if (idSchema.safeParse(id).success) return [];
  return finding(path, {
    message: `"${id}" cannot be the id of an article.`,
    expected: 'lower-case letters a–z, digits and hyphens, at most 64, the first no hyphen',
  });
}

function finding(path: string, fault: Omit<Finding, 'file' | 'span'>): Finding[] {
  return [{ file: { path, text: '' }, span: { start: 0, end: 0 }, ...fault }];
}
