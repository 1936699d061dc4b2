import { Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { useCorpus } from '#src/data/use-corpus.ts';
import { comparedIn } from '#src/domain/comparison.ts';
import { Chip } from '#src/ui/Chip.tsx';
import { usePopover } from '#src/ui/use-popover.ts';
import { useView } from '#src/url/use-view.ts';
import { LazyComparisonEditor } from './lazy-comparison-editor.ts';
import { useCompare } from './use-compare.ts';
import { useComparedPhrase } from './use-set-names.ts';
import styles from './ComparisonChip.module.css';

/** The comparison as a sentence: a click edits it, × ends it. Nothing where its ids are not known. */
export function ComparisonChip() {
  const t = useTranslations('comparing');
  const { compare } = useView().view;
  const compared = comparedIn(useCorpus(), compare);
  const phrase = useComparedPhrase();
  const setCompare = useCompare();
  const { isOpen, close, trigger, popover } = usePopover();
  if (!compared) return null;
  const value = phrase(compared);
  return (
    <>
      <Chip
        className={styles.chip}
        field={t('lead')}
        value={<bdi>{value}</bdi>}
        edit={{ ...trigger, 'aria-haspopup': 'dialog', title: t('sentence', { value }) }}
        removeLabel={t('end', { value })}
        onRemove={() => {
          // It takes the focus with it.
          const bar = trigger.ref.current?.closest('section');
          bar?.querySelector<HTMLElement>('[aria-keyshortcuts="F"]')?.focus();
          setCompare(null);
        }}
      />
      <div {...popover} role="dialog" aria-label={t('edit')} className={styles.editor}>
        {isOpen && (
          <Suspense>
            <LazyComparisonEditor kind={compared.kind} onDone={close} />
          </Suspense>
        )}
      </div>
    </>
  );
}
