import { Suspense, type ToggleEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { FilterField } from '#src/domain/filter-parts.ts';
import type { usePopover } from '#src/ui/use-popover.ts';
import { LazyFieldEditor } from './lazy-filter-parts.ts';
import styles from './FieldPopover.module.css';

/** The editor of a filter, under what opens it; on a phone a sheet at the foot. */
export function FieldPopover({
  field,
  opened: { isOpen, close, popover },
  onClose,
}: {
  field: FilterField;
  opened: ReturnType<typeof usePopover>;
  onClose?: (() => void) | undefined;
}) {
  const t = useTranslations('filtering');
  const bar = useTranslations('filters');
  return (
    <div
      {...popover}
      role="dialog"
      aria-label={t('edit', { field: bar(`field.${field}`) })}
      className={styles.editor}
      onToggle={(event: ToggleEvent<HTMLDivElement>) => {
        popover.onToggle(event);
        if (event.target === event.currentTarget && event.newState === 'closed') onClose?.();
      }}
    >
      {isOpen && (
        <Suspense fallback={<p className={styles.loading}>{bar('loading')}</p>}>
          <LazyFieldEditor field={field} onDone={close} />
        </Suspense>
      )}
    </div>
  );
}
