import { isPair, isScalar, Scalar, visit } from 'yaml';
import type { Finding } from '#src/pipeline/problem.ts';
import type { YamlSource } from './yaml-source.ts';

/** Keys whose values are free text even where they are one word. */
const TEXT_KEYS = new Set(['quote', 'prefix', 'suffix', 'es', 'en', 'headline', 'name', 'title']);

/**
 * Texts without quotes that a ` #` cuts short. To YAML the rest is a comment; to the author it
 * may well be the text. After ids, dates and words of a vocabulary, comments are welcome.
 */
export function textsCutByComments(source: YamlSource): Finding[] {
  const { file, offset, document } = source;
  const findings: Finding[] = [];
  if (!file.text.includes('#')) return findings;
  visit(document, {
    Scalar(key, node, path) {
      if (key === 'key' || node.type !== Scalar.PLAIN || !node.range) return;
      const start = offset + node.range[0];
      const end = offset + node.range[1];
      const comment = /^[ \t]*#[^\n]*/.exec(file.text.slice(end, file.text.indexOf('\n', end)));
      if (!comment || !isText(file.text.slice(start, end), path.at(-1))) return;
      const commentStart = end + comment[0].indexOf('#');
      findings.push({
        file,
        span: { start: commentStart, end: end + comment[0].length },
        message: 'The text ends before this #: what follows is a comment to YAML.',
        tip: 'Put the whole text in quotes, or the comment on a line of its own.',
      });
    },
  });
  return findings;
}

function isText(text: string, parent: unknown): boolean {
  if (/\s/.test(text)) return true;
  return isPair(parent) && isScalar(parent.key) && TEXT_KEYS.has(String(parent.key.value));
}
