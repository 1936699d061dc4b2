import { frontMatterSchema } from '#src/schema/article.ts';
import { codingFileSchema } from '#src/schema/coding.ts';
import type { Problem, TextFile } from '#src/pipeline/problem.ts';
import type { ArticleUnit } from './corpus.ts';
import { canonicalText, decodeText } from './decode-text.ts';
import { readYaml, readYamlFile } from './read-yaml-file.ts';

export type ArticleBytes = {
  id: string;
  article: Uint8Array | null;
  coding: Uint8Array | null;
};

const FRONT_MATTER = /^---\n(?:[\s\S]*?\n)?---(?:\n|$)/;

/** Reads an article and its coding. */
export function readArticle({ id, article, coding }: ArticleBytes): {
  unit: ArticleUnit;
  problems: Problem[];
} {
  const read = article && readText(`articles/${id}.md`, article);
  const codingRead = coding && readYamlFile(`codings/${id}.yaml`, coding, codingFileSchema);
  return {
    unit: { id, article: read?.article ?? null, coding: codingRead?.loaded ?? null },
    problems: [...(read?.problems ?? []), ...(codingRead?.problems ?? [])],
  };
}

function readText(
  path: string,
  bytes: Uint8Array,
): { article: ArticleUnit['article']; problems: Problem[] } {
  const decoded = decodeText(path, bytes);
  if (decoded.finding) {
    return { article: null, problems: [{ ...decoded.finding, rule: 'encoding' }] };
  }
  const file: TextFile = { path, text: canonicalText(decoded.file.text) };
  const head = FRONT_MATTER.exec(file.text)?.[0];
  if (head === undefined) return { article: null, problems: [noFrontMatter(file)] };
  const end = head.lastIndexOf('---');
  const front = readYaml(file, { start: '---\n'.length, end }, frontMatterSchema);
  return {
    article: {
      file,
      front: front.loaded,
      body: file.text.slice(head.length),
      bodyStart: head.length,
    },
    problems: front.problems,
  };
}

function noFrontMatter(file: TextFile): Problem {
  return {
    rule: 'yaml',
    file,
    span: { start: 0, end: 0 },
    message: 'The article has no front matter.',
    expected: 'a line "---", then id, file, language and so on, then a line "---", then the text',
  };
}
