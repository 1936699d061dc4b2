import { Suspense, useState } from 'react';
import { Quote } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { PanelBoundary } from '#src/components/faults/PanelBoundary.tsx';
import type { EvidenceItem } from '#src/domain/evidence.ts';
import type { ArticleRow } from '#src/schema/index-file.ts';
import { Button } from '#src/ui/Button.tsx';
import { LazyCitationDialog } from './lazy-citation-dialog.ts';

/** Opens the citations of an article, or of words in it. */
export function CiteButton({
  article,
  item = null,
}: {
  article: ArticleRow;
  item?: EvidenceItem | null;
}) {
  const t = useTranslations('reader.cite');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        icon={<Quote aria-hidden />}
        variant={item ? 'plain' : 'outline'}
        aria-haspopup="dialog"
        onPointerOver={expect}
        onFocus={expect}
        onClick={() => setOpen(true)}
      >
        {item ? t('quote') : t('article')}
      </Button>
      {isOpen && (
        <PanelBoundary>
          <Suspense>
            <LazyCitationDialog article={article} item={item} onClose={() => setOpen(false)} />
          </Suspense>
        </PanelBoundary>
      )}
    </>
  );
}

const expect = () => void LazyCitationDialog.load();
