import { lazy, useMemo, type ComponentType, type ReactNode } from 'react';
import { IntlProvider, useLocale, useMessages } from 'use-intl';
import type { FurtherMessages } from './app-config.ts';
import { fetchFurtherMessages, furtherMessages, heldFurtherMessages } from './further-messages.ts';
import type { Language } from './language.ts';

/** Adds the texts that only some parts of the app need, in the language around it. Suspends. */
function FurtherTexts({ children }: { children: ReactNode }) {
  const language = useLocale();
  const further = heldFurtherMessages(language);
  const Later = LATER[language];
  return further ? <Texts further={further}>{children}</Texts> : <Later>{children}</Later>;
}

function Texts({ further, children }: { further: FurtherMessages; children: ReactNode }) {
  const first = useMessages();
  const messages = useMemo(() => ({ ...first, ...further }), [first, further]);
  return (
    <IntlProvider locale={useLocale()} messages={messages}>
      {children}
    </IntlProvider>
  );
}

/**
 * The same, once the texts came. It draws them itself: React resumes at the part that waited, not
 * at what is around it.
 */
const LATER: Record<Language, ComponentType<{ children: ReactNode }>> = {
  es: textsLater('es'),
  en: textsLater('en'),
};

function textsLater(language: Language) {
  return lazy(async () => {
    const further = await furtherMessages(language);
    return { default: (props: { children: ReactNode }) => <Texts further={further} {...props} /> };
  });
}

/** Fetches a component side by side with those texts, and gives them to it. */
export async function withTexts<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
): Promise<ComponentType<Props>> {
  const [Component] = await Promise.all([fetch(), fetchFurtherMessages()]);
  return function WithTexts(props: Props) {
    return (
      <FurtherTexts>
        <Component {...props} />
      </FurtherTexts>
    );
  };
}
