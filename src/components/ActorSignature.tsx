import { useTranslations } from 'use-intl';
import { useCorpus } from '#src/data/use-corpus.ts';
import { signatureOf } from '#src/domain/actor-profile.ts';
import { isInferred } from '#src/domain/stance-as-of.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import { InferredMark } from './InferredMark.tsx';
import { StanceGlyph } from './StanceGlyph.tsx';
import styles from './ActorSignature.module.css';

/** An actor's positions in one line of signs, always in the order of the issues. */
export function ActorSignature({ actor }: { actor: ActorRow }) {
  const t = useTranslations('actors');
  const evidence = useTranslations('evidence');
  const positions = useTranslations('vocabulary.position');
  const language = useLanguage();
  const index = useCorpus();
  return (
    <ul className={styles.signature} aria-label={t('signature', { name: actor.name[language] })}>
      {signatureOf(index, actor.id).map(({ issue, stance }) => {
        const position = stance?.position ?? 'none';
        const item = t('signatureItem', {
          issue: issue.short[language],
          position: positions(position),
        });
        const label =
          stance && isInferred(stance) ? `${item}, ${evidence('inferredStance')}` : item;
        return (
          <li key={issue.id} title={label}>
            <StanceGlyph position={position} size={15} label={label} />
            {stance && isInferred(stance) && <InferredMark />}
          </li>
        );
      })}
    </ul>
  );
}
