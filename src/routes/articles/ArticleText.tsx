import type { MouseEvent, Ref } from 'react';
import { Slip } from '#src/components/Slip.tsx';
import type { Paragraph, TextRun } from '#src/domain/text-runs.ts';
import styles from './ArticleText.module.css';

/**
 * The article, verbatim. Quoted words are faintly underlined; the active quote is filled, and
 * there, as under the pointer, words that further quotes share are underlined twice. A click on quoted words makes the shortest quote there the active one;
 * by keyboard the notes and the stepping buttons do the same.
 */
export function ArticleText({
  paragraphs,
  language,
  activeId,
  onActivate,
  ref,
}: {
  paragraphs: readonly Paragraph[];
  language: string;
  activeId: string | null;
  onActivate: (id: string) => void;
  ref: Ref<HTMLDivElement>;
}) {
  const activate = (event: MouseEvent) => {
    const run = (event.target as Element).closest<HTMLElement>('[data-quotes]');
    const id = run?.dataset['quotes']?.split(' ')[0];
    if (id) onActivate(id);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div className={styles.text} lang={language} data-quote ref={ref} onClick={activate}>
      {paragraphs.map((paragraph) => {
        const Line = paragraph.isHeading ? 'h2' : 'p';
        return (
          <Line key={paragraph.start}>
            {paragraph.runs.map((run) => (
              <Run key={run.start} run={run} isActive={run.quotes.includes(activeId ?? '')} />
            ))}
          </Line>
        );
      })}
    </div>
  );
}

function Run({ run, isActive }: { run: TextRun; isActive: boolean }) {
  const words = run.meant === null ? run.text : <Slip text={run.text} meant={run.meant} />;
  if (run.quotes.length === 0) return <span>{words}</span>;
  const depth = run.quotes.length > 1 ? styles.twice : styles.once;
  return (
    <mark
      className={isActive ? `${depth} ${styles.active}` : depth}
      data-quotes={run.quotes.join(' ')}
      data-active={isActive || undefined}
    >
      {words}
    </mark>
  );
}
