import { useTranslations } from 'use-intl';
import { useActorRole } from '#src/components/use-actor-role.ts';
import type { MatrixCell } from '#src/domain/matrix.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import type { Issue } from '#src/schema/issue.ts';
import { paths } from '#src/url/paths.ts';
import { useView } from '#src/url/use-view.ts';
import type { MatrixView } from '#src/url/view-state.ts';
import type { GridGroup } from './grid-lines.ts';
import { MatrixRowLine } from './MatrixRowLine.tsx';
import type { CellText } from './use-cell-text.ts';
import type { GridPlace } from './use-grid-focus.ts';
import styles from './MatrixGrid.module.css';

/** The rows of one group under its name; without grouping, all rows. */
export function MatrixGroupRows({
  group,
  issues,
  mode,
  active,
  selected,
  isPicked,
  text,
}: {
  group: GridGroup;
  issues: readonly Issue[];
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
  const name = group.kind
    ? t(`kinds.${group.kind}`)
    : (group.country?.name[language] ?? t('noCountry'));
  return (
    <div role="rowgroup">
      {group.headingRow !== null && (
        <div role="row" aria-rowindex={group.headingRow} className={styles.heading}>
          <div role="rowheader" aria-colspan={issues.length + 1}>
            <b>{name}</b> {t('actors', { n: group.actors })}
          </div>
        </div>
      )}
      {group.lines.map(({ row, position, ariaRow }) => (
        <MatrixRowLine
          key={row.actor.id}
          row={row}
          issues={issues}
          position={position}
          ariaRow={ariaRow}
          name={row.actor.name[language]}
          path={paths.actor(row.actor.id, { filters })}
          role={group.country ? roleInCountry(row.actor) : role(row.actor)}
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
