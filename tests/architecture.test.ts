import { describe, expect, test } from 'vitest';
import { breaches } from '#tests/architecture/rule.ts';
import { directionRules } from '#tests/architecture/rules/direction.ts';
import { fileRules } from '#tests/architecture/rules/files.ts';
import { codeRules } from '#tests/architecture/rules/forbidden-code.ts';
import { markRules } from '#tests/architecture/rules/marks.ts';
import { serverRenderingRule } from '#tests/architecture/rules/server-rendering.ts';
import { readSourceFiles } from '#tests/architecture/source-file.ts';

const files = readSourceFiles();

describe('the code base', () => {
  test.each([...directionRules, ...fileRules, ...codeRules, ...markRules, serverRenderingRule])(
    '$name',
    (rule) => {
      expect(breaches(rule, files)).toEqual([]);
    },
  );
});
