import type { Finding, TextFile } from '#src/pipeline/problem.ts';

export type DecodedFile = { file: TextFile; finding: Finding | null };

export const BOM = '\uFEFF';

/** Decodes strict UTF-8, byte order mark kept. Where bytes are not UTF-8, the finding says where. */
export function decodeText(path: string, bytes: Uint8Array): DecodedFile {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { file: { path, text }, finding: null };
  } catch {
    const file = { path, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
    const start = firstBrokenCharacter(file.text, bytes);
    return {
      file,
      finding: {
        file,
        span: { start, end: start + 1 },
        message: 'The file is not UTF-8: from here on its bytes mean nothing in that encoding.',
        tip: 'Open it in its own encoding (often Windows-1252) and save it as UTF-8.',
      },
    };
  }
}

/** Canonical text: byte order mark removed, CRLF to LF, nothing else. */
export function canonicalText(text: string): string {
  const bare = text.startsWith(BOM) ? text.slice(1) : text;
  return bare.includes('\r\n') ? bare.replaceAll('\r\n', '\n') : bare;
}

/** Files that analysts write by hand are plain LF text; the findings tell what they are instead. */
export function plainTextFindings(file: TextFile): Finding[] {
  const findings: Finding[] = [];
  if (file.text.startsWith(BOM)) {
    findings.push({
      file,
      span: { start: 0, end: 1 },
      message: 'The file begins with a byte order mark.',
      tip: 'Save it as UTF-8 without BOM.',
    });
  }
  const carriageReturn = file.text.indexOf('\r');
  if (carriageReturn !== -1) {
    findings.push({
      file,
      span: { start: carriageReturn, end: carriageReturn + 1 },
      message: 'The line ends in a carriage return (CRLF).',
      tip: 'Save the file with line ends LF ("Unix").',
    });
  }
  const tab = file.text.indexOf('\t');
  if (tab !== -1) {
    findings.push({
      file,
      span: { start: tab, end: tab + 1 },
      message: 'There is a tab here; YAML counts spaces.',
      tip: 'Indent with spaces; a tab inside a quote is written "\\t" between double quotes.',
    });
  }
  return findings;
}

function firstBrokenCharacter(text: string, bytes: Uint8Array): number {
  const again = new TextEncoder().encode(text);
  let valid = 0;
  while (valid < bytes.length && bytes[valid] === again[valid]) valid += 1;
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, valid)).length;
}
