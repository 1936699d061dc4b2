import { useTranslations } from 'use-intl';
import { useActorRole } from '#src/components/use-actor-role.ts';
import type { MatrixCell } from '#src/domain/matrix.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import type { Issue } from '#src/schema/issue.ts';
import { useView } from '#src/url/use-view.ts';
import type { MatrixView } from '#src/url/view-state.ts';
import type { DrawnGroup, Span } from './grid-window.ts';
import { MatrixRowLine } from './MatrixRowLine.tsx';
import type { CellText } from './use-cell-text.ts';
import type { GridPlace } from './use-grid-focus.ts';
import { useGroupName } from './use-group-name.ts';
import type { ReasonOf } from './use-place-reason.ts';
import styles from './MatrixGrid.module.css';

/** The rows of one group under its name, as far as they exist; without grouping, of all. */
export function MatrixGroupRows({
  group,
  issues,
  columns,
  reasonOf,
  mode,
  active,
  selected,
  isPicked,
  text,
}: {
  group: DrawnGroup;
  issues: readonly Issue[];
  /** Issues whose cells exist. */
  columns: Span;
  /** Why an actor's row stands where it does. */
  reasonOf: ReasonOf;
  mode: MatrixView;
  active: GridPlace;
  selected: GridPlace | null;
  isPicked: (cell: MatrixCell) => boolean;
  text: CellText;
}) {
  const t = useTranslations('matrix');
  const language = useLanguage();
  const roleInCountry = useRoleInCountry();
  const role = useActorRole();
  const { filters } = useView().view;
  const name = useGroupName()(group);
  return (
    <div role="rowgroup" style={{ paddingBlockEnd: group.restPx || undefined }}>
      {group.headingRow !== null && (
        <div
          role="row"
          data-line="heading"
          aria-rowindex={group.headingRow}
          className={styles.heading}
          style={{ marginBlockStart: group.headingGapPx || undefined }}
        >
          <div role="rowheader" aria-colindex={1} aria-colspan={issues.length + 1}>
            <b>{name}</b> {t('actors', { n: group.actors })}
          </div>
        </div>
      )}
      {group.lines.map(({ row, position, ariaRow, gapPx }) => (
        <MatrixRowLine
          key={row.actor.id}
          row={row}
          issues={issues}
          columns={columns}
          gapPx={gapPx}
          position={position}
          ariaRow={ariaRow}
          name={row.actor.name[language]}
          filters={filters}
          role={group.country ? roleInCountry(row.actor) : role(row.actor)}
          reasonOf={reasonOf}
          mode={mode}
          activeColumn={active.row === position ? active.column : null}
          selectedColumn={selected?.row === position ? selected.column : null}
          isPicked={isPicked}
          text={text}
        />
      ))}
    </div>
  );
}

/** An actor's role or kind without the country, which the heading says. */
function useRoleInCountry(): (actor: ActorRow) => string {
  const kinds = useTranslations('terms.kind');
  const language = useLanguage();
  return ({ roles, kind }) => roles[0]?.title[language] ?? kinds(kind);
}
