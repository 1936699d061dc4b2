import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from '#src/components/Link.tsx';
import { StanceGlyph } from '#src/components/StanceGlyph.tsx';
import { flowKind, type PositionFlow } from '#src/domain/position-flows.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { Button } from '#src/ui/Button.tsx';
import { paths } from '#src/url/paths.ts';
import { useView } from '#src/url/use-view.ts';
import styles from './FlowsChart.module.css';

/** Cells that are named before more are asked for. */
const PAGE = 20;

const KINDS = ['turns', 'first', 'stays'] as const;

/** Every flow in words, changes first; the one that is picked shows its cells. */
export function FlowList({
  flows,
  picked,
  onPick,
}: {
  flows: readonly PositionFlow[];
  picked: PositionFlow | null;
  onPick: (flow: PositionFlow | null) => void;
}) {
  const t = useTranslations('flows');
  const short = useTranslations('matrixTime.position');
  const ordered = KINDS.flatMap((kind) =>
    flows
      .filter((flow) => flowKind(flow) === kind)
      .toSorted((a, b) => b.cells.length - a.cells.length),
  );
  return (
    <ul className={styles.flows} aria-label={t('listed')}>
      {ordered.map((flow) => {
        const isPicked = flow === picked;
        return (
          <li key={`${flow.from} ${flow.to}`}>
            <button
              type="button"
              aria-expanded={isPicked}
              onClick={() => onPick(isPicked ? null : flow)}
            >
              <StanceGlyph position={flow.from} size={14} />
              <span aria-hidden>→</span>
              <StanceGlyph position={flow.to} size={14} />
              <span>
                {t(`flow.${flowKind(flow)}`, {
                  before: flow.from === 'none' ? '' : short(flow.from),
                  after: short(flow.to),
                })}
                : <b>{t('count', { n: flow.cells.length })}</b>
              </span>
            </button>
            {isPicked && <Cells flow={flow} />}
          </li>
        );
      })}
    </ul>
  );
}

function Cells({ flow }: { flow: PositionFlow }) {
  const t = useTranslations('flows');
  const language = useLanguage();
  const { view } = useView();
  const [count, setCount] = useState(PAGE);
  const rest = flow.cells.length - count;
  return (
    <div className={styles.cells}>
      <ul>
        {flow.cells.slice(0, count).map(({ actor, issue }) => (
          <li key={`${actor.id} ${issue.id}`}>
            <Link to={paths.matrix({ ...view, cell: { actor: actor.id, issue: issue.id } })}>
              {actor.name[language]} · {issue.short[language]}
            </Link>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button onClick={() => setCount(count + PAGE)}>
          {t('more', { n: Math.min(rest, PAGE) })}
        </Button>
      )}
    </div>
  );
}
