import { useTranslations } from 'use-intl';
import { useChangeText } from '#src/components/use-change-text.ts';
import { utcMilliseconds } from '#src/domain/day.ts';
import { formatDay } from '#src/i18n/format-day.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import type { Issue } from '#src/schema/issue.ts';
import { ChangeMark } from './CellMarks.tsx';
import { useChanges } from './use-changes.ts';
import styles from './CellPanel.module.css';

/** How the cell changed in the period chosen, in words; nothing where it did not, or none is. */
export function CellChangeLine({ actor, issue }: { actor: ActorRow; issue: Issue }) {
  const t = useTranslations('matrixTime');
  const language = useLanguage();
  const text = useChangeText();
  const { since, of } = useChanges();
  const change = of(actor.id, issue.id);
  if (!change || since === null) return null;
  const date = formatDay(language, utcMilliseconds(since));
  return (
    <p className={styles.change}>
      <ChangeMark change={change} />
      <span>
        {text.named(change, since)}
        {!change.isSurelyLater && `. ${t('maybeEarlier', { date })}`}
      </span>
    </p>
  );
}
