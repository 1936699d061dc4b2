import { useTranslations } from 'use-intl';
import { GradeMark } from '#src/components/GradeMark.tsx';
import { useGradeWords } from '#src/components/use-grade-words.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import { gradesOfArticle } from '#src/domain/grades.ts';
import type { ArticleRow } from '#src/schema/index-file.ts';
import styles from './ArticleGrade.module.css';

/**
 * How reliable an article's source is and how credible what it says. What is graded is counted by
 * its grade; where nothing is, that is said in words.
 */
export function ArticleGrade({ article }: { article: ArticleRow }) {
  const t = useTranslations('grades');
  const words = useGradeWords();
  const { sourceById } = useCorpus();
  const source = article.source === null ? null : (sourceById.get(article.source) ?? null);
  const { code, counts } = gradesOfArticle(source, article);
  return (
    <span className={styles.grade}>
      {t('title')}:{' '}
      {counts === null ? (
        <>
          <strong>{code}</strong>, {words(code)}
        </>
      ) : (
        counts.map((one) => <GradeMark key={one.code} {...one} />)
      )}
    </span>
  );
}
