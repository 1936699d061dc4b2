import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useCorpus } from '#src/data/use-corpus.ts';
import { moved, toggled } from '#src/domain/by-hand.ts';
import { asColumnChoice, chosenIssues } from '#src/domain/matrix-columns.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { Issue } from '#src/schema/issue.ts';
import { announce } from '#src/ui/announce.ts';
import { Button } from '#src/ui/Button.tsx';
import { useView } from '#src/url/use-view.ts';
import { OrderedChoice } from './OrderedChoice.tsx';
import styles from './OrderedChoice.module.css';

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
      ({ columns }) => ({ columns: asColumnChoice(index, to(chosenIssues(index, columns))) }),
      'push',
    );
  const move = (issue: Issue, by: 1 | -1) => {
    const place = shown.indexOf(issue) + by + 1;
    if (place < 1 || place > shown.length) return;
    change((columns) => moved(columns, issue, by));
    announce(t('moved', { issue: issue.short[language], place, count: shown.length }));
  };
  return (
    <>
      <OrderedChoice
        label={t('title')}
        items={[...shown, ...others].map((issue) => {
          const place = shown.indexOf(issue);
          const isChosen = place !== -1;
          return {
            of: issue,
            id: issue.id,
            name: issue.short[language],
            isChosen,
            moves: isChosen ? { earlier: place > 0, later: place < shown.length - 1 } : null,
          };
        })}
        earlier={{ icon: <ArrowLeft aria-hidden />, label: (issue) => t('earlier', { issue }) }}
        later={{ icon: <ArrowRight aria-hidden />, label: (issue) => t('later', { issue }) }}
        // A matrix without columns says nothing.
        isDisabled={({ isChosen }) => isChosen && shown.length === 1}
        onToggle={(issue) => change((columns) => toggled(columns, issue))}
        onMove={move}
      />
      <Button
        className={styles.reset}
        // Not disabled: that would take the focus away from who presses it.
        aria-disabled={view.columns === null}
        onClick={() => view.columns && setView({ columns: null }, 'push')}
      >
        {t('reset')}
      </Button>
    </>
  );
}
