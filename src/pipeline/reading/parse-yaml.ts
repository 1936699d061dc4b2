import { parseDocument, visit, type ErrorCode } from 'yaml';
import type { Finding, Span, TextFile } from '#src/pipeline/problem.ts';
import { textsCutByComments } from './texts-cut-by-comments.ts';
import type { YamlSource } from './yaml-source.ts';

export type ParsedYaml = {
  source: YamlSource;
  findings: Finding[];
  /** Whether the document's structure stands, so that its values mean what the author wrote. */
  readable: boolean;
};

/** Faults after which the rest of a document can still be read. */
const RECOVERABLE: ReadonlySet<string> = new Set<ErrorCode>([
  'DUPLICATE_KEY',
  'TAG_RESOLVE_FAILED',
]);

/** Every tab is told when the text is checked, before its YAML. */
const TOLD_AS_TABS: ErrorCode = 'TAB_AS_INDENT';

const QUOTE_IT = 'A text with ": " or " #" in it, or one that begins with a sign, goes in quotes.';

/** In the words of an author, where the parser's are those of a parser. */
const MESSAGES: Partial<Record<ErrorCode, string>> = {
  DUPLICATE_KEY: 'This key is given twice.',
  BLOCK_AS_IMPLICIT_KEY: 'What stands before this ": " reads as a key, and there is one already.',
  MULTIPLE_DOCS: 'A second document begins here.',
  MULTILINE_IMPLICIT_KEY: 'YAML expects a key and a colon here.',
};

const TIPS: Partial<Record<ErrorCode, string>> = {
  DUPLICATE_KEY: 'Keep one of the two; nothing is overwritten silently.',
  TAG_RESOLVE_FAILED: 'Write the value without a tag; a text that begins with ! goes in quotes.',
  NON_STRING_KEY: 'Write the key in quotes.',
  BLOCK_AS_IMPLICIT_KEY: QUOTE_IT,
  MULTILINE_IMPLICIT_KEY: QUOTE_IT,
  BAD_SCALAR_START: QUOTE_IT,
  UNEXPECTED_TOKEN: QUOTE_IT,
  BAD_INDENT: 'Entries of one list or mapping begin in the same column.',
  BAD_DQ_ESCAPE: 'Between double quotes \\ starts an escape; single quotes take it as it is.',
  MISSING_CHAR: 'Look for a quote, bracket or brace that was opened and not closed.',
  MULTIPLE_DOCS: 'A file holds one document: remove the line "---".',
};

/** Parses YAML 1.2 (core schema), a whole file or a part of one. Warnings count as errors. */
export function parseYaml(
  file: TextFile,
  part: Span = { start: 0, end: file.text.length },
): ParsedYaml {
  const document = parseDocument(file.text.slice(part.start, part.end), {
    prettyErrors: false,
    stringKeys: true,
    // Tags of YAML 1.1, such as !!set, count as unknown ones.
    resolveKnownTags: false,
    logLevel: 'error',
  });
  const source: YamlSource = { file, offset: part.start, document };
  const broken = document.errors.find((error) => !RECOVERABLE.has(error.code));
  const errors =
    broken?.code === TOLD_AS_TABS
      ? []
      : document.errors.filter((error) => error === broken || RECOVERABLE.has(error.code));
  const aliases = aliasFindings(source);
  return {
    source,
    findings: [
      ...[...errors, ...document.warnings].map((error) => {
        const [start, end] = error.pos;
        const message = MESSAGES[error.code] ?? error.message;
        const tip = TIPS[error.code];
        return {
          file,
          span: { start: part.start + start, end: part.start + end },
          message: message.endsWith('.') ? message : `${message}.`,
          ...(tip !== undefined && { tip }),
        };
      }),
      ...aliases,
      ...(broken ? [] : textsCutByComments(source)),
    ],
    readable: broken === undefined && aliases.length === 0,
  };
}

/** Aliases are not expanded: a few lines of them can stand for gigabytes. */
function aliasFindings(source: YamlSource): Finding[] {
  const findings: Finding[] = [];
  if (!source.file.text.includes('*')) return findings;
  visit(source.document, {
    Alias(_key, node) {
      const [start, end] = node.range ?? [0, 0];
      findings.push({
        file: source.file,
        span: { start: source.offset + start, end: source.offset + end },
        message: `*${node.source} is an alias, and aliases are not read.`,
        tip: 'Write the value out; a text that begins with * goes in quotes.',
      });
    },
  });
  return findings;
}
