import { useQuery } from '@tanstack/react-query';
import { manifestQuery } from '#src/data/queries.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import styles from './Header.module.css';

/**
 * The title of the corpus once it is known, set off from the product's name. It does not suspend:
 * the header must stand when the data does not come.
 */
export function CorpusTitle() {
  const language = useLanguage();
  const title = useQuery({ ...manifestQuery(), enabled: false }).data?.corpus.title[language];
  return (
    title !== undefined && (
      <span className={styles.corpus} title={title}>
        {title}
      </span>
    )
  );
}
