import { useTranslations } from 'use-intl';
import { useCorpus } from '#src/data/use-corpus.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { StanceEvidence } from '#src/schema/evidence-file.ts';
import { StanceGlyph } from './StanceGlyph.tsx';
import styles from './StanceLine.module.css';

/** A position on an issue in one line: sign, word, issue, and that it is inferred where it is. */
export function StanceLine({ stance }: { stance: StanceEvidence }) {
  const t = useTranslations('evidence');
  const positions = useTranslations('vocabulary.position');
  const language = useLanguage();
  const issue = useCorpus().issueById.get(stance.issue);
  return (
    <p className={styles.line}>
      <StanceGlyph position={stance.position} size={14} />
      <b>{positions(stance.position)}</b>
      <span>
        {issue?.short[language]}
        {stance.basis === 'inferred' && ` · ${t('inferredStance')}`}
      </span>
    </p>
  );
}
