import { useTranslations } from 'use-intl';
import { CopyAddress } from '#src/components/CopyAddress.tsx';
import { useCorpus } from '#src/data/use-corpus.ts';
import type { EvidenceItem } from '#src/domain/evidence.ts';
import { textFragmentAddress } from '#src/domain/text-fragment.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { paths } from '#src/url/paths.ts';
import { CiteButton } from './citing/CiteButton.tsx';
import styles from './QuoteActions.module.css';

/** Words to take along: their address, their citation, and the page of the outlet that has them. */
export function QuoteActions({ item }: { item: EvidenceItem }) {
  const t = useTranslations('reader');
  const language = useLanguage();
  const article = useCorpus().articleById.get(item.article);
  if (!article) return null;
  const original = textFragmentAddress(article, item.quote);
  return (
    <div className={styles.actions}>
      <CiteButton article={article} item={item} />
      {original !== null && (
        <a href={original} rel="noreferrer noopener" target="_blank">
          {t('openAtQuote')}
        </a>
      )}
      <CopyAddress
        path={paths.article(article.id, { quote: item.id, language })}
        label={t('copyQuote')}
      />
    </div>
  );
}
