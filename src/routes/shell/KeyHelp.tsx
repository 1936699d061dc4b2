import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import { usePreference } from '#src/ui/preference.ts';
import { singleKeysPreference } from '#src/ui/use-single-keys.ts';
import { SCREENS, SCREEN_KEYS } from '#src/components/screens.ts';
import styles from './KeyHelp.module.css';

/** The list of keys, and the switch that turns single letters off: the content of a dialog. */
export function KeyHelp() {
  const t = useTranslations('keys');
  const [singleKeys, setSingleKeys] = usePreference(singleKeysPreference);
  return (
    <>
      <label className={styles.setting}>
        <input
          type="checkbox"
          checked={singleKeys === 'on'}
          onChange={(event) => setSingleKeys(event.target.checked ? 'on' : 'off')}
        />
        <span>
          {t('singleKeys')}
          <small>{t('singleKeysNote')}</small>
        </span>
      </label>
      <dl className={styles.keys}>
        {useKeyRows().map(({ keys, does }) => (
          <Fragment key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </Fragment>
        ))}
      </dl>
    </>
  );
}

function useKeyRows(): { keys: string[]; does: string }[] {
  const t = useTranslations('keys');
  const shell = useTranslations('shell');
  return [
    { keys: ['/', 'Ctrl K'], does: t('palette') },
    { keys: ['F'], does: t('filter') },
    { keys: ['C'], does: t('copyLink') },
    ...SCREENS.map((screen) => ({
      keys: [`G ${SCREEN_KEYS[screen].toUpperCase()}`],
      does: t('goTo', { screen: shell(`screens.${screen}`) }),
    })),
    { keys: ['← ↑ → ↓', t('home'), t('end')], does: t('move') },
    { keys: [t('enter')], does: t('open') },
    { keys: ['Esc'], does: t('escape') },
    { keys: ['J', 'K'], does: t('step') },
    { keys: ['+', '−', '0'], does: t('zoom') },
    { keys: [`${t('shift')} ←`, `${t('shift')} →`], does: t('pan') },
    { keys: [t('space')], does: t('play') },
    { keys: ['Alt ↑', 'Alt ↓'], does: t('moveRow') },
    { keys: ['?'], does: t('help') },
  ];
}
