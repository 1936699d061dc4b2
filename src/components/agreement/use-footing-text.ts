import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { FoundedAgreement } from '#src/domain/agreement.ts';

/** Says on what the issues rest that two actors share: inferred, told by the other, or declared by both. */
export function useFootingText(): (agreement: FoundedAgreement) => string {
  const t = useTranslations('agreement.footing');
  return useCallback(
    ({ shared, declared, inferred, told }) => {
      const parts = [
        ...(inferred > 0 ? [t('inferred', { inferred })] : []),
        ...(told > 0 ? [t('told', { told })] : []),
      ].join(', ');
      if (declared === shared) return t('allDeclared', { shared });
      return declared === 0 ? `${parts}; ${t('noneDeclared', { shared })}` : parts;
    },
    [t],
  );
}

/** The same for a line or two under a name; that none is declared is left out where both kinds stand. */
export function useShortFootingText(): (agreement: FoundedAgreement) => string {
  const t = useTranslations('agreement.footing.short');
  return useCallback(
    ({ shared, declared, inferred, told }) => {
      if (declared === shared) return t('allDeclared', { shared });
      const parts = [
        ...(inferred > 0 ? [t('inferred', { inferred })] : []),
        ...(told > 0 ? [t('told', { told })] : []),
      ];
      const isSaid = declared > 0 || parts.length > 1;
      return (isSaid ? parts : [t('noneDeclared', { shared }), ...parts]).join(', ');
    },
    [t],
  );
}
