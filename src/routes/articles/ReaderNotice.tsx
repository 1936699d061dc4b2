import { useTranslations } from 'use-intl';
import { Notice } from '#src/components/notices/Notice.tsx';

/** Why the quote that a link asks for is not highlighted. */
export function ReaderNotice({
  isBroken,
  onClose,
}: {
  /** The quote is known, but the text at its place is another. */
  isBroken: boolean;
  onClose: () => void;
}) {
  const t = useTranslations('reader');
  return (
    <Notice onDismiss={onClose}>
      {isBroken ? `${t('noMatch')}. ${t('noMatchHelp')}` : t('unknownQuote')}
    </Notice>
  );
}
