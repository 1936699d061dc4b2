import { useTranslations } from 'use-intl';
import type { Slip } from '#src/schema/evidence-file.ts';
import styles from './SlipNotes.module.css';

/** Says of each slip that the original has it so, for those who have no pointer, and on paper. */
export function SlipNotes({
  slips,
  text,
  offset = 0,
  language,
}: {
  slips: readonly Slip[];
  /** The article, or a part of it that begins at `offset` and holds the slips. */
  text: string;
  offset?: number;
  /** Language of the article. */
  language: string;
}) {
  const t = useTranslations('evidence');
  return slips.map(({ start, end, meant }) => (
    <p key={start} className={styles.note}>
      <q className={styles.words} lang={language} data-quote>
        {text.slice(start - offset, end - offset)}
      </q>
      {': '}
      {t('sic', { meant })}
    </p>
  ));
}
