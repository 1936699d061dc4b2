import { use, useMemo, type ComponentType, type ReactNode } from 'react';
import { IntlProvider, useLocale, useMessages } from 'use-intl';
import { furtherMessages } from './further-messages.ts';

/** Adds the texts that only some parts of the app need, in the language around it. Suspends. */
function FurtherTexts({ children }: { children: ReactNode }) {
  const language = useLocale();
  const first = useMessages();
  const further = use(furtherMessages(language));
  const messages = useMemo(() => ({ ...first, ...further }), [first, further]);
  return (
    <IntlProvider locale={language} messages={messages}>
      {children}
    </IntlProvider>
  );
}

/** The same component, with those texts. */
export function withFurtherTexts<Props extends object>(
  Component: ComponentType<Props>,
): ComponentType<Props> {
  return function WithFurtherTexts(props: Props) {
    return (
      <FurtherTexts>
        <Component {...props} />
      </FurtherTexts>
    );
  };
}
