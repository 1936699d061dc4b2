import { useMemo } from 'react';
import type { MatrixRow } from '#src/domain/matrix.ts';
import { estimateText, TEXT_STYLES } from '#src/domain/text-width.ts';
import { useLanguage } from '#src/i18n/use-language.ts';

/** Width in rem that the column of names would have room for its longest one with. */
export function useLongestName(rows: readonly MatrixRow[]): string {
  const language = useLanguage();
  return useMemo(() => {
    const widths = rows.map(({ actor }) => estimateText(actor.name[language], 'label'));
    return `${(Math.max(0, ...widths) * NAME_SIZE_PX) / TEXT_STYLES.label.sizePx / 16 + NAME_EDGES}rem`;
  }, [rows, language]);
}

/** As in the style sheet: size of the names in the compact view, and in rem what surrounds them. */
const NAME_SIZE_PX = 12.5;
const NAME_EDGES = 2;
