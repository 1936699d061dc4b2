import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { Link } from '#src/components/Link.tsx';
import { announce } from '#src/ui/announce.ts';
import { Button } from '#src/ui/Button.tsx';
import { IconButton } from '#src/ui/IconButton.tsx';
import { usePreference } from '#src/ui/preference.ts';
import {
  canKeep,
  parseSavedViews,
  savedViewsPreference,
  withoutView,
  withView,
  type SavedView,
} from './saved-views.ts';
import styles from './SavedViews.module.css';

/** The saved views: open one, delete one, save this one. */
export function SavedViewList({ onOpened }: { onOpened: () => void }) {
  const t = useTranslations('filtering.views');
  const title = useTranslations('filters.views')('title');
  const { pathname, search } = useLocation();
  const [stored, write] = usePreference(savedViewsPreference);
  const [name, setName] = useState('');
  const [isLost, setLost] = useState(false);
  const views = parseSavedViews(stored);
  const keep = (next: readonly SavedView[]) => write(JSON.stringify(next));
  return (
    <div className={styles.views}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          const added = { name: name.trim(), address: pathname + search };
          if (added.name === '') return;
          keep(withView(views, added));
          setLost(!canKeep());
          setName('');
          announce(t('saved', { name: added.name }));
        }}
      >
        <label className={styles.name}>
          {t('name')}
          <input
            value={name}
            maxLength={80}
            required
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <Button type="submit" variant="primary">
          {t('action')}
        </Button>
      </form>
      {isLost && (
        <p className={styles.lost} role="alert">
          {t('notKept')}
        </p>
      )}
      <h2 className={styles.title}>{title}</h2>
      {views.length === 0 && <p className={styles.none}>{t('none')}</p>}
      <ul>
        {views.map((view) => (
          <li key={view.name} className={styles.view}>
            <Link to={view.address} onClick={onOpened} className={styles.link}>
              <bdi>{view.name}</bdi>
            </Link>
            <IconButton
              icon={<Trash2 aria-hidden />}
              label={t('delete', { name: view.name })}
              onClick={() => keep(withoutView(views, view.name))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
