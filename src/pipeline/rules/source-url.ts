import { findingAt } from '#src/pipeline/reading/yaml-source.ts';
import type { Rule } from './rule.ts';

export const sourceUrl: Rule = {
  name: 'source-url',
  description: 'The address of an article is http or https, and hides no other host in a name.',
  check: {
    article({ article }) {
      const front = article?.front;
      const url = front?.value?.url;
      if (!front || typeof url !== 'string' || isPlainWebAddress(url)) return [];
      return [
        findingAt(front.source, ['url'], {
          message: `"${url}" is not a web address that readers can be sent to.`,
          expected: 'an address that begins with https:// or http://, without user or password',
          tip: 'Where there is none, write url: null.',
        }),
      ];
    },
  },
};

function isPlainWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s]+$/.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}
