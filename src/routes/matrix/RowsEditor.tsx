import { ArrowDown, ArrowUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCorpus } from '#src/data/use-corpus.ts';
import { fold, searchWords } from '#src/domain/fold.ts';
import { rowActors } from '#src/domain/matrix-filter.ts';
import { MOST_BY_HAND } from '#src/domain/matrix-rows.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import { Button } from '#src/ui/Button.tsx';
import { useScreen } from '#src/ui/use-screen.ts';
import { useView } from '#src/url/use-view.ts';
import { OrderedChoice } from './OrderedChoice.tsx';
import { useRowItems } from './use-row-items.ts';
import type { MatrixOnScreen } from './use-matrix.ts';
import { useRowsByHand } from './use-rows-by-hand.ts';
import { useSilentApart } from './use-silent-apart.ts';
import styles from './RowsEditor.module.css';

/** More that are not chosen are not listed: a letter finds them sooner than scrolling does. */
const MOST_LISTED = 100;

/** The actors as a list: those that are rows in their order, then the others; and a search for one. */
export function RowsEditor({ onScreen }: { onScreen: MatrixOnScreen }) {
  const t = useTranslations('matrix.rows');
  const screen = useScreen();
  const all = rowActors(useCorpus()).length;
  const { view, setView } = useView();
  const silent = useSilentApart(onScreen.groups);
  const byHand = useRowsByHand({ ...silent, groups: onScreen.groups });
  const [search, setSearch] = useState('');
  const searchBox = useRef<HTMLInputElement>(null);
  // Of many one picks some; to take out all others would take all day.
  const [startsEmpty, setStartsEmpty] = useState(all > MOST_BY_HAND);
  const isEmpty = startsEmpty && view.rows === null;
  const { chosen, others } = useRowItems(onScreen.groups, isEmpty ? [] : byHand.inOrder());
  const words = searchWords(search);
  const found = [...chosen, ...others].filter(({ of }) => isFound(of, words));
  const listed =
    words.length === 0 ? found.slice(0, chosen.length + MOST_LISTED) : found.slice(0, MOST_LISTED);
  const unlisted = found.length - listed.length;
  const showAll = (startingEmpty: boolean) => {
    // The button goes, or is disabled, and the focus must stay in here for Esc to give it back.
    searchBox.current?.focus();
    setStartsEmpty(startingEmpty || all > MOST_BY_HAND);
    setView(
      ({ matrixSort }) => ({
        rows: null,
        matrixSort: matrixSort === 'hand' ? 'evidence' : matrixSort,
      }),
      'push',
    );
  };
  return (
    <div className={styles.editor}>
      <input
        ref={searchBox}
        type="search"
        className={styles.search}
        value={search}
        placeholder={t('find')}
        aria-label={t('find')}
        onChange={(event) => setSearch(event.target.value)}
      />
      {isEmpty && <p className={styles.note}>{t('noneYet', { all, most: MOST_BY_HAND })}</p>}
      <OrderedChoice
        label={t('title')}
        items={listed}
        earlier={{ icon: <ArrowUp aria-hidden />, label: (actor) => t('earlier', { actor }) }}
        later={{ icon: <ArrowDown aria-hidden />, label: (actor) => t('later', { actor }) }}
        isDisabled={({ isChosen }) =>
          // A matrix without rows says nothing.
          isChosen ? chosen.length === 1 : chosen.length >= MOST_BY_HAND
        }
        onToggle={(actor) => byHand.toggle(actor, isEmpty)}
        onMove={(actor, by) => void byHand.move(actor, by)}
      />
      <p className={styles.note} role="status">
        {listed.length === 0 && t('notFound', { text: search })}
        {unlisted > 0 && t('more', { n: unlisted })}
      </p>
      {screen !== 'phone' && !isEmpty && <p className={styles.note}>{t('moving')}</p>}
      {silent.actors.length > 0 && screen !== 'phone' && (
        <label className={styles.fold}>
          <input type="checkbox" checked={silent.isFolded} onChange={silent.toggle} />
          {t('foldSilent', { n: silent.actors.length })}
        </label>
      )}
      <div className={styles.buttons}>
        <Button
          disabled={view.rows === null && (!isEmpty || all > MOST_BY_HAND)}
          onClick={() => showAll(false)}
        >
          {t('reset')}
        </Button>
        {!isEmpty && <Button onClick={() => showAll(true)}>{t('startEmpty')}</Button>}
      </div>
    </div>
  );
}

/** By any of his names, in the language of the interface or not. */
function isFound({ name, forms }: ActorRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const names = fold([name.es, name.en, ...forms.map(({ text }) => text)].join('\n'));
  return words.every((word) => names.includes(word));
}
