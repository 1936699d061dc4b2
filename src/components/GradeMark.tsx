import { useTranslations } from 'use-intl';
import type { GradeCode } from '#src/domain/grades.ts';
import { useGradeWords } from './use-grade-words.ts';

/** A grade as its code, `B2`, named by its words. `count`: how often it occurs, where that is told. */
export function GradeMark({ code, count }: { code: GradeCode; count?: number }) {
  const t = useTranslations('grades');
  const words = useGradeWords();
  const shown = count === undefined ? code : t('counted', { code, count });
  const name = t('named', { code: shown, words: words(code) });
  return (
    <span role="img" aria-label={name} title={name}>
      {shown}
    </span>
  );
}
