import { Keyboard } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { DENSITIES, densityPreference } from '#src/components/density.ts';
import { THEMES, themePreference } from '#src/components/theme.ts';
import { LANGUAGES } from '#src/i18n/language.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { Button } from '#src/ui/Button.tsx';
import { ChoiceGroup } from '#src/ui/ChoiceGroup.tsx';
import { usePreference } from '#src/ui/preference.ts';
import { focusInto } from '#src/ui/use-popover.ts';
import { useChooseLanguage } from './use-language-choice.ts';
import styles from './menus.module.css';

/** The choices of a menu: the language, the display with the way to the list of keys, or for a phone both. */
export function MenuChoices({
  menu,
  onHelp,
  close,
}: {
  menu: 'language' | 'display' | 'phone';
  onHelp: () => void;
  close: () => void;
}) {
  return (
    // The menu may have opened before this was there.
    <div ref={focusInto}>
      {menu !== 'display' && <LanguageChoice onPick={close} />}
      {menu !== 'language' && <ThemeChoice onPick={close} />}
      {menu === 'display' && <DensityChoice onPick={close} />}
      {menu !== 'language' && <HelpButton onHelp={onHelp} close={close} />}
    </div>
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
  const t = useTranslations('elsewhere.theme');
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
  const t = useTranslations('elsewhere.density');
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
