import { useState } from 'react';
import { Minus, Plus, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { QuoteGroup } from '#src/domain/quote-groups.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import { Note } from './Note.tsx';
import { QuoteStepper } from './QuoteStepper.tsx';
import styles from './QuoteSheet.module.css';

/**
 * On a phone: the active quote's note in a sheet at the foot of the screen, with stepping. It
 * begins with who and what, so that the words stay in view; the detail is asked for.
 */
export function QuoteSheet({
  group,
  groups,
  onActivate,
  onClose,
}: {
  group: QuoteGroup;
  groups: readonly QuoteGroup[];
  onActivate: (id: string) => void;
  onClose: () => void;
}) {
  const t = useTranslations('reader');
  const [hasDetail, setHasDetail] = useState(false);
  return (
    <section className={styles.sheet} aria-label={t('notes')}>
      <div className={styles.head}>
        <QuoteStepper groups={groups} activeId={group.id} onActivate={onActivate} />
        <IconButton
          label={hasDetail ? t('less') : t('more')}
          icon={hasDetail ? <Minus aria-hidden /> : <Plus aria-hidden />}
          aria-expanded={hasDetail}
          onClick={() => setHasDetail(!hasDetail)}
        />
        <IconButton label={t('close')} icon={<X aria-hidden />} onClick={onClose} />
      </div>
      <Note group={group} isActive hasDetail={hasDetail} onActivate={onActivate} />
    </section>
  );
}
