import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkCorpus } from '#src/pipeline/check-corpus.ts';
import { corpusFolder } from '#src/pipeline/node-effects.ts';

describe('the corpus', () => {
  test('has no problems', async () => {
    const { problems } = await checkCorpus(corpusFolder('corpus'));
    expect(problems.map(({ file, message }) => `${file.path}: ${message}`)).toEqual([]);
  });

  test.each([
    {
      id: 'entrevista-alvarez',
      file: '000_6eeee2d63aec10c1.txt',
      // What the file says before its text; the front matter says so too.
      head: ' date 2026-01-11 ',
      sha256: 'b0689cf7bef0864fc9857ebb80649f1c5dd996637ef0c8ba22d788dce6ef4ecd',
    },
    {
      id: 'aliado-principal-no-otan',
      file: '003_8d2f235da589b158.txt',
      head: '',
      sha256: '475742d25050c5386420c6ba9a89b48a7d65531eafa4ed33875c3389954fe4f0',
    },
  ])('holds $file byte for byte', ({ id, file, head, sha256 }) => {
    const text = readFileSync(`corpus/articles/${id}.md`, 'utf8');
    expect(text).toContain(`\nfile: ${file}\n`);
    const body = text.slice(text.indexOf('\n---\n') + '\n---\n'.length);
    expect(
      createHash('sha256')
        .update(head + body)
        .digest('hex'),
    ).toBe(sha256);
  });
});
