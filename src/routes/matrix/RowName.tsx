import { memo } from 'react';
import { Link } from '#src/components/Link.tsx';
import type { Filters } from '#src/domain/filters.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import { classNames } from '#src/ui/class-names.ts';
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx';
import { paths } from '#src/url/paths.ts';
import type { MatrixView } from '#src/url/view-state.ts';
import type { ReasonOf } from './use-place-reason.ts';
import styles from './MatrixGrid.module.css';

/** The name at the start of a row, which leads to the actor's page. Apart from the cells, which come and go. */
export const RowName = memo(function RowName({
  actor,
  name,
  role,
  reasonOf,
  filters,
  mode,
  position,
  isTabStop,
}: {
  actor: ActorRow;
  name: string;
  role: string;
  reasonOf: ReasonOf;
  filters: Filters;
  mode: MatrixView;
  position: number;
  isTabStop: boolean;
}) {
  const reason = reasonOf(actor);
  return (
    <div role="rowheader" aria-colindex={1} className={styles.who}>
      <Link
        to={paths.actor(actor.id, { filters })}
        data-row={position}
        data-column={0}
        tabIndex={isTabStop ? 0 : -1}
        title={reason?.full}
      >
        <b>{name}</b>
        {mode === 'detailed' ? (
          <span className={classNames(reason && styles.reason)}>{reason?.short ?? role}</span>
        ) : (
          reason && <VisuallyHidden>, {reason.full}</VisuallyHidden>
        )}
      </Link>
    </div>
  );
});
