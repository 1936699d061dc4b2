import { useMemo } from 'react';
import {
  isAt,
  neighbourOf,
  stepsByIssue,
  stepsByRow,
  type CellStep,
} from '#src/domain/matrix-steps.ts';
import { oncePer } from '#src/domain/once-per.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import { announce } from '#src/ui/announce.ts';
import { useScreen } from '#src/ui/use-screen.ts';
import { useSingleKeys } from '#src/ui/use-single-keys.ts';
import { useView } from '#src/url/use-view.ts';
import { useCellText } from './use-cell-text.ts';
import type { MatrixOnScreen } from './use-matrix.ts';
import type { OpenCell } from './use-open-cell.ts';

export type CellSteps = {
  /** Among the cells that are stepped through, from 1; null: the open cell is none of them. */
  position: number | null;
  count: number;
  /** Null at the ends. */
  toPrevious: (() => void) | null;
  toNext: (() => void) | null;
};

/**
 * Steps through the cells with evidence that the stance filter picks, in the order in which they
 * are shown, with J and K too. The first step opens a cell; the others replace it.
 */
export function useCellSteps(onScreen: MatrixOnScreen, open: OpenCell | null): CellSteps {
  const isPhone = useScreen() === 'phone';
  const { actorById, issueById } = useCorpus();
  const { view, setView } = useView();
  const text = useCellText();
  // Made when one steps or sees where one is: to sort many rows must not wait for it.
  const stepsOf = useMemo(
    () =>
      oncePer(({ groups: shown, matrix: { issues }, isPicked: counts }: MatrixOnScreen) => {
        const rows = shown.flatMap((group) => group.rows);
        return (isPhone ? stepsByIssue : stepsByRow)(rows, issues, counts);
      }),
    [isPhone],
  );
  const here = open && { actor: open.actor.id, issue: open.issue.id };
  const steps = here ? stepsOf(onScreen) : [];
  const counting = steps.filter(({ counts }) => counts);
  const at = here ? counting.findIndex((cell) => isAt(cell, here)) : -1;
  const step = (by: 1 | -1) => {
    const all = stepsOf(onScreen);
    if (!all.some(({ counts }) => counts)) return;
    let next: CellStep | null = null;
    setView(
      (latest) => {
        // Keys may come faster than cells are drawn. An id that was replaced is that of its successor.
        const isDrawn = latest.cell && view.cell && isAt(latest.cell, view.cell);
        next = neighbourOf(all, isDrawn ? here : latest.cell, by);
        return next ? { cell: { actor: next.actor, issue: next.issue } } : {};
      },
      here ? 'replace' : 'push',
    );
    if (next) say(next);
  };
  const say = ({ actor, issue, cell }: CellStep) => {
    const who = actorById.get(actor);
    const what = issueById.get(issue);
    if (who && what) announce(text.name(who, what, cell));
  };
  const move = (by: 1 | -1) => neighbourOf(steps, here, by) && (() => step(by));
  useSingleKeys({ j: () => step(1), k: () => step(-1) });
  return {
    position: at === -1 ? null : at + 1,
    count: counting.length,
    toPrevious: move(-1),
    toNext: move(1),
  };
}
