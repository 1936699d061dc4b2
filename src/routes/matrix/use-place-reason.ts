import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { useFootingText, useShortFootingText } from '#src/components/agreement/use-footing-text.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import type { MatrixOnScreen } from './use-matrix.ts';

/** Why a row stands where it does, in full and in few words. */
export type PlaceReason = { full: string; short: string };

/** Says of an actor beside whom he stands, and why, in counts. */
export type ReasonOf = (actor: ActorRow) => PlaceReason | null;

/** Null where the rows do not stand by similarity, or the reasons are not known yet. */
export function usePlaceReason({ matrix, similarity }: MatrixOnScreen): ReasonOf {
  const t = useTranslations('matrix.similarity');
  const footing = useFootingText();
  const shortFooting = useShortFootingText();
  const language = useLanguage();
  const reasonOf: ReasonOf = useCallback(
    (actor) => {
      // What it compared may no longer be what is shown.
      const reason = similarity?.of === matrix ? similarity.reasons.get(actor.id) : undefined;
      if (!reason) return null;
      if (reason.beside) {
        const { actor: other, ...agreement } = reason.beside;
        const values = { ...agreement, name: other.name[language] };
        return {
          full: t('beside', { ...values, footing: footing(agreement) }),
          short: t('besideShort', { ...values, footing: shortFooting(agreement) }),
        };
      }
      if (matrix.rows[reason.row]?.quotes === 0) return { full: t('silent'), short: t('silent') };
      const text = similarity?.places.get(actor.id) === 0 ? t('first') : t('alone');
      return { full: text, short: text };
    },
    [matrix, similarity, language, t, footing, shortFooting],
  );
  // The same for every matrix: rows that did not change are not drawn anew.
  return similarity ? reasonOf : NO_REASON;
}

const NO_REASON: ReasonOf = () => null;
