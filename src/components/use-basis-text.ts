import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { StanceRow } from '#src/domain/corpus-index.ts';
import { isInferred, type StanceAsOf } from '#src/domain/stance-as-of.ts';

/** Through what a position is known; of one that no words state, that it is inferred. */
export function useBasisText(): (stance: StanceAsOf) => string {
  const t = useTranslations('matrix');
  return useCallback(
    (stance) => t(`${isInferred(stance) ? 'inferredFrom' : 'voice'}.${stance.voice}`),
    [t],
  );
}

/** The same of one statement, by the form of its words. */
export function useFormText(): (stance: StanceRow) => string {
  const forms = useTranslations('terms.form');
  const evidence = useTranslations('evidence');
  return ({ form, basis }) =>
    basis === 'inferred' ? `${forms(form)}, ${evidence('inferredStance')}` : forms(form);
}
