import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useCorpus } from '#src/data/use-corpus.ts';
import { asChoice, chosenIssues, movedColumn, withColumn } from '#src/domain/matrix-columns.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { Issue } from '#src/schema/issue.ts';
import { announce } from '#src/ui/announce.ts';
import { Button } from '#src/ui/Button.tsx';
import { IconButton } from '#src/ui/IconButton.tsx';
import { useView } from '#src/url/use-view.ts';
import styles from './ColumnsControl.module.css';

/** The issues as a list: those that are columns in their order, then the others. */
export function ColumnsEditor() {
  const t = useTranslations('matrix.columns');
  const language = useLanguage();
  const index = useCorpus();
  const { view, setView } = useView();
  const shown = chosenIssues(index, view.columns);
  const others = index.issues.filter((issue) => !shown.includes(issue));
  // Presses may come faster than the list is drawn.
  const change = (to: (columns: readonly Issue[]) => readonly Issue[]) =>
    setView(
      ({ columns }) => ({ columns: asChoice(index, to(chosenIssues(index, columns))) }),
      'push',
    );
  const move = (issue: Issue, by: 1 | -1) => {
    const place = shown.indexOf(issue) + by + 1;
    if (place < 1 || place > shown.length) return;
    change((columns) => movedColumn(columns, issue, by));
    announce(t('moved', { issue: issue.short[language], place, count: shown.length }));
  };
  return (
    <>
      <ul className={styles.list}>
        {[...shown, ...others].map((issue) => {
          const place = shown.indexOf(issue);
          const name = issue.short[language];
          return (
            <li key={issue.id} className={styles.item}>
              <label className={styles.issue}>
                <input
                  type="checkbox"
                  checked={place !== -1}
                  // A matrix without columns says nothing.
                  disabled={shown.length === 1 && place === 0}
                  onChange={() => change((columns) => withColumn(columns, issue))}
                />
                {name}
              </label>
              {place !== -1 && (
                <>
                  <IconButton
                    icon={<ArrowLeft aria-hidden />}
                    label={t('earlier', { issue: name })}
                    // Not disabled: that would take the focus away from who moves it by key.
                    aria-disabled={place === 0}
                    onClick={() => move(issue, -1)}
                  />
                  <IconButton
                    icon={<ArrowRight aria-hidden />}
                    label={t('later', { issue: name })}
                    aria-disabled={place === shown.length - 1}
                    onClick={() => move(issue, 1)}
                  />
                </>
              )}
            </li>
          );
        })}
      </ul>
      <Button disabled={view.columns === null} onClick={() => setView({ columns: null }, 'push')}>
        {t('reset')}
      </Button>
    </>
  );
}
