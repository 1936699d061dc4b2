import { useTranslations } from 'use-intl';
import { FieldPopover } from '#src/components/filters/FieldPopover.tsx';
import { usePopover } from '#src/ui/use-popover.ts';
import type { SummedField } from './SummaryField.tsx';
import styles from './SummarySection.module.css';

/** The way to all values of a field, where the summary shows the most frequent: the editor of its filter. */
export function SummaryAll({
  field,
  title,
  count,
}: {
  field: SummedField;
  title: string;
  count: number;
}) {
  const t = useTranslations('summary');
  const opened = usePopover();
  return (
    <>
      <button
        type="button"
        {...opened.trigger}
        className={styles.all}
        aria-haspopup="dialog"
        aria-label={t('allOf', { title, count })}
      >
        {t('all', { count })}
      </button>
      <FieldPopover field={field} opened={opened} />
    </>
  );
}
