import type { ArticleFile } from '#src/schema/article-file.ts';
import type { EvidenceBook } from './evidence-book.ts';
import type { EvidenceItem } from './evidence.ts';

/** All evidence that rests on the same words of an article. `id` is that of its first item. */
export type QuoteGroup = {
  id: string;
  start: number;
  end: number;
  items: readonly EvidenceItem[];
};

/** Evidence of an article by the words it rests on, in reading order; statements lead. */
export function quoteGroups(article: ArticleFile, book: EvidenceBook): QuoteGroup[] {
  const items = new Map<string, EvidenceItem>();
  for (const report of book.reports) items.set(report.id, { kind: 'report', ...report });
  for (const item of book.statements) items.set(item.id, { kind: 'statement', ...item });
  const groups = new Map<string, EvidenceItem[]>();
  for (const anchor of article.anchors) {
    const item = items.get(anchor.id);
    if (!item) continue;
    const key = `${anchor.start} ${anchor.end}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()].map(toGroup).toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** The group that an id, as in a link to a quote, belongs to. */
export function groupOf(groups: readonly QuoteGroup[], id: string): QuoteGroup | null {
  return groups.find((group) => group.items.some((item) => item.id === id)) ?? null;
}

/** Whether a group's words still stand in the text where its anchor says. */
export function matchesText(group: QuoteGroup, text: string): boolean {
  return group.items.every((item) => text.slice(group.start, group.end) === item.quote.exact);
}

/** Whether the words are those of somebody who takes a position in them. */
export function showsStance(group: QuoteGroup): boolean {
  return group.items.some((item) => item.kind === 'statement' && item.stances.length > 0);
}

function toGroup(items: EvidenceItem[]): QuoteGroup {
  const ordered = items.toSorted(
    (a, b) => Number(a.kind === 'report') - Number(b.kind === 'report'),
  );
  const first = ordered[0] as EvidenceItem;
  return { id: first.id, start: first.quote.start, end: first.quote.end, items: ordered };
}
