import { Keyboard } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { densityChoice } from '#src/components/density.ts';
import { themeChoice } from '#src/components/theme.ts';
import { LANGUAGES } from '#src/i18n/language.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { Button } from '#src/ui/Button.tsx';
import { ChoiceGroup } from '#src/ui/ChoiceGroup.tsx';
import { usePreference } from '#src/ui/preference.ts';
import type { RootChoice } from '#src/ui/root-choice.ts';
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
  const t = useTranslations('elsewhere');
  return (
    // The menu may have opened before this was there.
    <div ref={focusInto}>
      {menu !== 'display' && <LanguageChoice onPick={close} />}
      {menu !== 'language' && (
        <PreferenceChoice
          choice={themeChoice}
          legend={t('theme.label')}
          labelOf={(theme) => t(`theme.${theme}`)}
          onPick={close}
        />
      )}
      {/* On a phone the finger decides how high rows are. */}
      {menu === 'display' && (
        <PreferenceChoice
          choice={densityChoice}
          legend={t('density.label')}
          labelOf={(density) => t(`density.${density}`)}
          onPick={close}
        />
      )}
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

/** How pages look: the theme, or how high rows are. */
function PreferenceChoice<T extends string>({
  choice,
  legend,
  labelOf,
  onPick,
}: {
  choice: RootChoice<T>;
  legend: string;
  labelOf: (value: T) => string;
  onPick: () => void;
}) {
  const [value, setValue] = usePreference(choice);
  return (
    <ChoiceGroup
      legend={legend}
      value={value}
      options={choice.values.map((one) => ({ value: one, label: labelOf(one) }))}
      onChange={setValue}
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
