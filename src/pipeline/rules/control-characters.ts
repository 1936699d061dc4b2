import { isScalar, visit } from 'yaml';
import type { Finding, Span, TextFile } from '#src/pipeline/problem.ts';
import { HOSTILE } from '#src/pipeline/reading/hostile-characters.ts';
import type { YamlSource } from '#src/pipeline/reading/yaml-source.ts';
import type { Rule } from './rule.ts';

export const controlCharacters: Rule = {
  name: 'control-characters',
  description: 'No text has characters that are not seen and change what is.',
  check: {
    article: ({ article, coding }) => [
      ...(article ? inText(article.file) : []),
      ...(article ? inEscapes(article.front.source) : []),
      ...(coding ? [...inText(coding.source.file), ...inEscapes(coding.source)] : []),
    ],
    corpus: ({ registries }) => {
      const { corpus, sources, actors, issues, events, retired } = registries;
      return [corpus, sources, actors, issues, events, retired].flatMap(({ source }) => [
        ...inText(source.file),
        ...inEscapes(source),
      ]);
    },
  },
};

/** The first one; line ends of YAML files are told when the file is decoded. */
function inText(file: TextFile): Finding[] {
  const text = file.path.endsWith('.yaml') ? file.text.replaceAll('\r', '\n') : file.text;
  const start = text.search(HOSTILE);
  if (start === -1) return [];
  const length = String.fromCodePoint(text.codePointAt(start) ?? 0).length;
  return [hostile(file, { start, end: start + length }, text.slice(start))];
}

/** Characters that a double-quoted text writes as escapes. */
function inEscapes({ file, offset, document }: YamlSource): Finding[] {
  const findings: Finding[] = [];
  if (!file.text.includes('\\')) return findings;
  visit(document, {
    Scalar(_key, node) {
      if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return;
      const at = node.value.search(HOSTILE);
      const span = { start: offset + node.range[0], end: offset + node.range[1] };
      if (at === -1 || HOSTILE.test(file.text.slice(span.start, span.end))) return;
      findings.push(hostile(file, span, node.value.slice(at)));
    },
  });
  return findings;
}

function hostile(file: TextFile, span: Span, from: string): Finding {
  const code = (from.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    file,
    span,
    message: `There is an invisible control character here, U+${code}.`,
    tip: 'Remove it; it often comes along with text that was copied from a page.',
  };
}
