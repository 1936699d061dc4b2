import { useTranslations } from 'use-intl';
import { gradeOfCode, type GradeCode } from '#src/domain/grades.ts';

/** A grade in words, both halves: “source usually reliable, information doubtful”. */
export function useGradeWords(): (code: GradeCode) => string {
  const t = useTranslations('grades');
  return (code) => {
    const { reliability, credibility } = gradeOfCode(code);
    return t('both', {
      reliability: t(`reliability.${reliability}`),
      credibility: t(`credibility.${credibility}`),
    });
  };
}
