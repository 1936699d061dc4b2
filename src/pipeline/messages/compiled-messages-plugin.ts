import type { Plugin } from 'vite';
import { compileMessages } from '#src/pipeline/messages/compile-messages.ts';

/**
 * Leaves the parser of ICU messages, 9 KB of it, out of the built app: the messages are compiled
 * beforehand. The dev server and the tests parse them as they come.
 */
export function compiledMessages(): Plugin {
  return {
    name: 'compiled-messages',
    apply: 'build',
    resolveId: {
      order: 'pre',
      filter: { id: /^use-intl\/format-message$/ },
      handler(_, importer) {
        return this.resolve('use-intl/format-message/format-only', importer);
      },
    },
    transform: {
      order: 'post',
      filter: { id: /\/src\/i18n\/messages\/[a-z]+\/[a-z-]+\.ts$/ },
      handler(code) {
        return { code: compileMessages(code, this.parse(code)), map: null };
      },
    },
  };
}
