import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import { Dialog } from '#src/ui/Dialog.tsx';
import { usePreference } from '#src/ui/preference.ts';
import { singleKeysPreference } from '#src/ui/use-single-keys.ts';
import { SCREENS, SCREEN_KEYS } from './screens.ts';
import styles from './KeyHelp.module.css';

/** The list of keys, and the switch that turns single letters off. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const t = useTranslations('shell');
  const [singleKeys, setSingleKeys] = usePreference(singleKeysPreference);
  return (
    <Dialog title={t('keys.title')} closeLabel={t('close')} onClose={onClose}>
      <label className={styles.setting}>
        <input
          type="checkbox"
          checked={singleKeys === 'on'}
          onChange={(event) => setSingleKeys(event.target.checked ? 'on' : 'off')}
        />
        <span>
          {t('keys.singleKeys')}
          <small>{t('keys.singleKeysNote')}</small>
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
    </Dialog>
  );
}

function useKeyRows(): { keys: string[]; does: string }[] {
  const t = useTranslations('shell');
  return [
    { keys: ['/', 'Ctrl K'], does: t('keys.palette') },
    { keys: ['F'], does: t('keys.filter') },
    { keys: ['C'], does: t('keys.copyLink') },
    ...SCREENS.map((screen) => ({
      keys: [`G ${SCREEN_KEYS[screen].toUpperCase()}`],
      does: t('keys.goTo', { screen: t(`screens.${screen}`) }),
    })),
    { keys: ['← ↑ → ↓', t('keys.home'), t('keys.end')], does: t('keys.move') },
    { keys: [t('keys.enter')], does: t('keys.open') },
    { keys: ['Esc'], does: t('keys.escape') },
    { keys: ['J', 'K'], does: t('keys.step') },
    { keys: ['+', '−', '0'], does: t('keys.zoom') },
    { keys: [`${t('keys.shift')} ←`, `${t('keys.shift')} →`], does: t('keys.pan') },
    { keys: ['?'], does: t('keys.help') },
  ];
}
