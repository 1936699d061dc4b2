import { useEffect, useRef } from 'react';
import { useMatch } from 'react-router';
import { useTranslations } from 'use-intl';
import { countEvents } from '#src/domain/filter-counts.ts';
import { type FilterField } from '#src/domain/filter-parts.ts';
import { withFieldNegated, withoutField } from '#src/domain/filter-changes.ts';
import { NO_FILTERS } from '#src/domain/filters.ts';
import { Chip } from '#src/ui/Chip.tsx';
import { usePopover } from '#src/ui/use-popover.ts';
import { FieldPopover } from './FieldPopover.tsx';
import { useNarrow } from './use-narrow.ts';
import { useNarrowing, type NarrowingInUse } from './use-narrowing.ts';
import { useSentence } from './use-sentence.ts';

/**
 * A filter as a sentence. A click opens its editor, Alt-click turns it into its opposite, × takes
 * it away. With `onClose` it is one about to be added: its editor opens at once, and what comes
 * of it shows when that closes.
 */
export function FilterChip({
  field,
  onClose,
  onRemoved,
}: {
  field: FilterField;
  onClose?: () => void;
  /** The focus was on it, and needs another place. */
  onRemoved: () => void;
}) {
  const t = useTranslations('filtering');
  const narrow = useNarrow();
  const narrowing = useNarrowing();
  // There cells are counted, and what is on no event may well be in one.
  const isOnMatrix = useMatch('/matrix') !== null;
  const { lead, value, full } = useSentence(narrowing.index)(field, narrowing);
  const opened = usePopover();
  const { trigger, popover } = opened;
  const openAtOnce = useRef(onClose !== undefined);
  useEffect(() => {
    if (openAtOnce.current) popover.ref.current?.showPopover();
    openAtOnce.current = false;
  }, [popover.ref]);
  const isNegatable = field !== 'range' && field !== 'text';
  const isShort = field === 'text' && narrowing.index.parts !== null && !narrowing.quoteText;
  const note =
    !isOnMatrix && isWithoutEvents(narrowing, field)
      ? t('noEvents')
      : isShort
        ? t('withoutQuotes')
        : '';
  const hint = `${full}. ${t('quotesTooMany')}`;
  return (
    <>
      <Chip
        field={lead}
        value={<bdi>{note === '' ? value : `${value} · ${note}`}</bdi>}
        edit={{
          ...trigger,
          'aria-haspopup': 'dialog',
          title: isNegatable ? t('negateHint', { sentence: full }) : isShort ? hint : full,
          onClick: (event) => {
            if (!event.altKey || !isNegatable) return;
            event.preventDefault();
            narrow(({ filters }) => ({ filters: withFieldNegated(filters, field) }));
          },
        }}
        removeLabel={t('removeNamed', { sentence: full })}
        onRemove={() => {
          narrow((inUse) => withoutField(inUse, field));
          onRemoved();
          onClose?.();
        }}
      />
      <FieldPopover field={field} opened={opened} onClose={onClose} />
    </>
  );
}

/** Nothing in the whole corpus meets this filter, whatever the others are. */
function isWithoutEvents({ index, filters, quoteText }: NarrowingInUse, field: FilterField) {
  if (field === 'range') return false;
  const alone = { filters: { ...NO_FILTERS, [field]: filters[field] }, range: null };
  return countEvents(index, alone, quoteText) === 0;
}
