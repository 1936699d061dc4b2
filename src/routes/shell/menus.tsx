import { EllipsisVertical, Keyboard } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { DENSITIES, densityPreference } from '#src/components/density.ts';
import { THEMES, themePreference } from '#src/components/theme.ts';
import { LANGUAGES } from '#src/i18n/language.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { Button } from '#src/ui/Button.tsx';
import { ChoiceGroup } from '#src/ui/ChoiceGroup.tsx';
import { PopoverButton } from '#src/ui/PopoverButton.tsx';
import { usePreference } from '#src/ui/preference.ts';
import { useChooseLanguage } from './use-language-choice.ts';
import styles from './menus.module.css';

/** The language of the interface; quotes keep theirs. */
export function LanguageMenu() {
  const t = useTranslations('shell.language');
  const language = useLanguage();
  return (
    <PopoverButton
      label={t('label')}
      button={language.toUpperCase()}
      buttonLabel={`${language.toUpperCase()}: ${t('label')}`}
      className={styles.button}
    >
      {(close) => <LanguageChoice onPick={close} />}
    </PopoverButton>
  );
}

/** The theme, how dense lists are, and the way to the list of keys. */
export function DisplayMenu({ onHelp }: { onHelp: () => void }) {
  const t = useTranslations('shell');
  return (
    <PopoverButton
      label={t('display')}
      button={<HalfDisc />}
      buttonLabel={t('display')}
      className={styles.button}
    >
      {(close) => (
        <>
          <ThemeChoice onPick={close} />
          <DensityChoice onPick={close} />
          <HelpButton onHelp={onHelp} close={close} />
        </>
      )}
    </PopoverButton>
  );
}

/** All of that in one place, for a phone. */
export function PhoneMenu({ onHelp }: { onHelp: () => void }) {
  const t = useTranslations('shell');
  return (
    <PopoverButton
      label={t('more')}
      button={<EllipsisVertical aria-hidden />}
      buttonLabel={t('more')}
      className={styles.button}
    >
      {(close) => (
        <>
          <LanguageChoice onPick={close} />
          <ThemeChoice onPick={close} />
          <HelpButton onHelp={onHelp} close={close} />
        </>
      )}
    </PopoverButton>
  );
}

function LanguageChoice({ onPick }: { onPick: () => void }) {
  const t = useTranslations('shell.language');
  return (
    <ChoiceGroup
      legend={t('label')}
      value={useLanguage()}
      options={LANGUAGES.map((value) => ({ value, label: t(value), language: value }))}
      onChange={useChooseLanguage()}
      onPick={onPick}
    />
  );
}

function ThemeChoice({ onPick }: { onPick: () => void }) {
  const t = useTranslations('shell.theme');
  const [theme, setTheme] = usePreference(themePreference);
  return (
    <ChoiceGroup
      legend={t('label')}
      value={theme}
      options={THEMES.map((value) => ({ value, label: t(value) }))}
      onChange={setTheme}
      onPick={onPick}
    />
  );
}

/** How high rows are; on a phone the finger decides. */
function DensityChoice({ onPick }: { onPick: () => void }) {
  const t = useTranslations('shell.density');
  const [density, setDensity] = usePreference(densityPreference);
  return (
    <ChoiceGroup
      legend={t('label')}
      value={density}
      options={DENSITIES.map((value) => ({ value, label: t(value) }))}
      onChange={setDensity}
      onPick={onPick}
    />
  );
}

function HelpButton({ onHelp, close }: { onHelp: () => void; close: () => void }) {
  const t = useTranslations('shell.keys');
  return (
    <Button
      variant="plain"
      className={styles.help}
      icon={<Keyboard aria-hidden />}
      onClick={() => {
        close();
        onHelp();
      }}
    >
      {t('title')}
    </Button>
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
