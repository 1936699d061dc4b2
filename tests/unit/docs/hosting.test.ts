import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cacheControl, securityHeaders } from '#src/pipeline/hosting/security-headers.ts';

const guide = readFileSync('docs/hosting.md', 'utf8');

describe('the guide to hosting', () => {
  test.each(Object.entries(securityHeaders))(
    'gives %s as the app is tested with, for nginx and as a _headers file',
    (name, value) => {
      expect(guide).toContain(`add_header ${name} "${value}" always;`);
      expect(guide).toContain(`\n  ${name}: ${value}\n`);
    },
  );

  test('lets browsers keep hashed files as long as the app is tested with', () => {
    expect(guide).toContain(`"${cacheControl('assets/a-1.js')}"`);
    expect(guide).toContain(`Cache-Control: ${cacheControl('assets/a-1.js')}\n`);
  });
});
