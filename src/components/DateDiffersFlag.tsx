import { useTranslations } from 'use-intl';
import { DiffersFlag } from './DiffersFlag.tsx';

/** `≠` for an event whose sources give different dates. */
export function DateDiffersFlag() {
  return <DiffersFlag label={useTranslations('dates')('sourcesDiffer')} />;
}
