import { EllipsisVertical } from 'lucide-react';
import { Suspense, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { PanelBoundary } from '#src/components/faults/PanelBoundary.tsx';
import { useLanguage } from '#src/i18n/use-language.ts';
import { PopoverButton } from '#src/ui/PopoverButton.tsx';
import { LazyMenuChoices } from './lazy-menu-choices.ts';
import styles from './menus.module.css';

/** The language of the interface; quotes keep theirs. */
export function LanguageMenu({ onHelp }: { onHelp: () => void }) {
  const t = useTranslations('shell.language');
  const code = useLanguage().toUpperCase();
  return (
    <Menu menu="language" label={t('label')} button={code} code={`${code}: `} onHelp={onHelp} />
  );
}

/** The theme, how dense lists are, and the way to the list of keys. */
export function DisplayMenu({ onHelp }: { onHelp: () => void }) {
  const t = useTranslations('shell');
  return <Menu menu="display" label={t('display')} button={<HalfDisc />} onHelp={onHelp} />;
}

/** Language, theme and keys in one place, for a phone. */
export function PhoneMenu({ onHelp }: { onHelp: () => void }) {
  const t = useTranslations('shell');
  return (
    <Menu
      menu="phone"
      label={t('more')}
      button={<EllipsisVertical aria-hidden />}
      onHelp={onHelp}
    />
  );
}

function Menu({
  menu,
  label,
  button,
  code = '',
  onHelp,
}: {
  menu: 'language' | 'display' | 'phone';
  label: string;
  button: ReactNode;
  /** Of the button's name, what it shows. */
  code?: string;
  onHelp: () => void;
}) {
  return (
    <PopoverButton
      label={label}
      button={button}
      buttonLabel={code + label}
      className={styles.button}
    >
      {(close) => (
        <PanelBoundary>
          <Suspense>
            <LazyMenuChoices menu={menu} onHelp={onHelp} close={close} />
          </Suspense>
        </PanelBoundary>
      )}
    </PopoverButton>
  );
}

/** Light on one side, dark on the other. */
function HalfDisc() {
  return (
    <svg viewBox="0 0 15 15" aria-hidden>
      <circle cx="7.5" cy="7.5" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M7.5 2a5.5 5.5 0 010 11z" fill="currentColor" />
    </svg>
  );
}
