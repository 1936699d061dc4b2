import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguage } from '#src/i18n/use-language.ts';
import { useView } from '#src/url/use-view.ts';
import type { MatrixColumn } from './use-matrix.ts';
import styles from './PhoneMatrix.module.css';

/** The issues in a row that scrolls, to choose one. */
export function PhoneIssues({
  columns,
  chosen,
}: {
  columns: readonly MatrixColumn[];
  /** Place of the issue that is shown. */
  chosen: number;
}) {
  const t = useTranslations('matrix');
  const language = useLanguage();
  const { setView } = useView();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const pill = row.current?.children[chosen];
    pill?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [chosen]);
  return (
    <div ref={row} role="group" aria-label={t('phoneIssues')} className={styles.pills}>
      {columns.map(({ issue }, i) => (
        <button
          key={issue.id}
          type="button"
          aria-pressed={i === chosen}
          onClick={() => setView({ matrixSort: `issue:${issue.id}` }, 'push')}
        >
          {issue.short[language]}
        </button>
      ))}
    </div>
  );
}
