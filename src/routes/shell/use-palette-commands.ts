import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import type { PaletteCommand } from '#src/components/palette-command.ts';
import { themeChoice } from '#src/components/theme.ts';
import { LANGUAGES } from '#src/i18n/language.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { usePreference } from '#src/ui/preference.ts';
import { paths } from '#src/url/paths.ts';
import { useView } from '#src/url/use-view.ts';
import { SCREENS, screenPath } from '#src/components/screens.ts';
import { pressControl } from './use-global-keys.ts';
import { useChooseLanguage } from './use-language-choice.ts';

/** What the shell can do, for the palette: the screens, and what stands in the header's menus. */
export function usePaletteCommands(openHelp: () => void): PaletteCommand[] {
  const t = useTranslations('shell');
  const summary = useTranslations('summary');
  const sideBySide = useTranslations('sideBySide');
  const themes = useTranslations('elsewhere.theme');
  const navigate = useNavigate();
  const { view } = useView();
  const { filters, range, lanes, listSort } = view;
  const language = useLanguage();
  const chooseLanguage = useChooseLanguage();
  const [theme, setTheme] = usePreference(themeChoice);
  return [
    ...SCREENS.map((screen) => ({
      id: screen,
      label: t(`screens.${screen}`),
      note: t('screen'),
      run: () => void navigate(screenPath(screen, view)),
    })),
    {
      id: 'summary',
      label: summary('name'),
      note: t('screens.timeline'),
      run: () => void navigate(paths.timeline({ filters, range, lanes, listSort, summary: true })),
    },
    {
      id: 'compare',
      label: sideBySide('title'),
      note: t('screens.actors'),
      run: () => void navigate(paths.compare([])),
    },
    { id: 'copy', label: t('copyLink.label'), note: '', run: () => pressControl('C') },
    { id: 'help', label: t('keys.title'), note: '', run: openHelp },
    ...LANGUAGES.filter((other) => other !== language).map((other) => ({
      id: other,
      label: t(`language.${other}`),
      note: t('language.label'),
      run: () => chooseLanguage(other),
    })),
    ...themeChoice.values
      .filter((other) => other !== theme)
      .map((other) => ({
        id: other,
        label: themes(other),
        note: themes('label'),
        run: () => setTheme(other),
      })),
  ];
}
