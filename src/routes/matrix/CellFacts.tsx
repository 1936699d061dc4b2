import { useTranslations } from 'use-intl';
import { useDatePhrase } from '#src/components/use-date-phrase.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import { cellFacts } from '#src/domain/cell-facts.ts';
import type { StanceAsOf } from '#src/domain/stance-as-of.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { StatementEvidence } from '#src/schema/evidence-file.ts';
import styles from './CellPanel.module.css';

/** When the position was taken, through what it is known, and from how many sources. */
export function CellFacts({
  stance,
  statement,
  leads,
}: {
  stance: StanceAsOf;
  /** The statement that decides the cell. */
  statement: StatementEvidence;
  /** It is the one that is quoted first. */
  leads: boolean;
}) {
  const t = useTranslations('matrix');
  const dateBasis = useTranslations('terms.dateBasis');
  const datePhrase = useDatePhrase();
  const language = useLanguage();
  const time = useTranslations('matrixTime');
  const index = useCorpus();
  const { actorById } = index;
  const { sources, sourcesAtMost, unnamedArticles, basis } = cellFacts(index, stance);
  const name = (id: string | null) => (id === null ? undefined : actorById.get(id)?.name[language]);
  const medium = name(statement.via);
  const teller = name(statement.accordingTo);
  const facts = [t(`${basis === 'inferred' ? 'inferredBasis' : 'basis'}.${stance.voice}`)];
  if (medium) facts.push(t('viaMedium', { medium }));
  if (teller) facts.push(t('toldBy', { name: teller }));
  return (
    <dl className={styles.facts}>
      <dt>{t('dateTerm')}</dt>
      <dd>
        {datePhrase(stance.date, 'occurred')}
        {statement.dateBasis === 'inferred' && `, ${dateBasis('inferred')}`}
        {statement.dateNote && <p className={styles.note}>{statement.dateNote[language]}</p>}
      </dd>
      <dt>{t('basisTerm')}</dt>
      <dd>
        {facts.join(', ')}
        {!leads && <p className={styles.note}>{time('notLeading')}</p>}
      </dd>
      <dt>{time('sourcesTerm')}</dt>
      <dd>
        {sourcesAtMost > sources
          ? time('sourcesMaybe', {
              n: sources,
              most: sourcesAtMost,
              gap: sourcesAtMost - sources,
            })
          : time('sources', { n: sources, quotes: stance.quotes })}
        {unnamedArticles > 0 && `; ${time('unnamed', { n: unnamedArticles })}`}
      </dd>
    </dl>
  );
}
