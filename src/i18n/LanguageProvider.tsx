import { createContext, use, useCallback, useRef, useState, type ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import type { FirstMessages } from './app-config.ts';
import { areFurtherMessagesInUse, furtherMessages } from './further-messages.ts';
import type { Language } from './language.ts';
import { loadMessages } from './load-messages.ts';

type SwitchLanguage = (language: Language) => Promise<void>;

const SwitchContext = createContext<SwitchLanguage>(() => Promise.resolve());

/** Gives everything inside it the texts of one language, and lets it change the language. */
export function LanguageProvider({
  language: firstLanguage,
  messages: firstMessages,
  children,
}: {
  /** The language to begin with, and its texts. */
  language: Language;
  messages: FirstMessages;
  children: ReactNode;
}) {
  const [current, setCurrent] = useState({ language: firstLanguage, messages: firstMessages });
  const wanted = useRef(firstLanguage);
  const switchLanguage = useCallback<SwitchLanguage>(async (language) => {
    wanted.current = language;
    const [messages] = await Promise.all([
      loadMessages(language),
      areFurtherMessagesInUse() ? furtherMessages(language) : null,
    ]);
    // The last wish counts, in whatever order the texts arrive.
    if (wanted.current === language) setCurrent({ language, messages });
  }, []);
  return (
    <IntlProvider locale={current.language} messages={current.messages} timeZone="UTC">
      <SwitchContext value={switchLanguage}>{children}</SwitchContext>
    </IntlProvider>
  );
}

/** Changes the language of the interface; rejects when its texts cannot be loaded. */
export function useSwitchLanguage(): SwitchLanguage {
  return use(SwitchContext);
}
