import { useTranslations } from 'use-intl';
import { useFormText } from '#src/components/use-basis-text.ts';
import { useDatePhrase } from '#src/components/use-date-phrase.ts';
import { isInferredStep, type PositionSteps } from '#src/domain/position-steps.ts';
import { ChartWithTable } from './ChartWithTable.tsx';
import { HeldBands } from './HeldBands.tsx';
import { InferredKey } from './PositionKey.tsx';

/** Of all that an actor said; a file that is saved has the others too. */
const MOST_ROWS = 24;

/** What an actor said on one issue, through time. */
export type HeldOnIssue = { id: string; name: string; steps: PositionSteps };

/** The positions that an actor held, issue by issue, drawn along time or as a table of all that was said. */
export function HeldPositions({ issues, name }: { issues: readonly HeldOnIssue[]; name: string }) {
  const t = useTranslations('actors.held');
  const charts = useTranslations('charts');
  const positions = useTranslations('vocabulary.position');
  const formText = useFormText();
  const datePhrase = useDatePhrase();
  const drawn = issues.filter(({ steps }) => steps.dated.length > 0);
  const undated = issues.reduce((sum, { steps }) => sum + steps.undated.length, 0);
  const rows = issues.flatMap(({ name: issue, steps }) =>
    [...steps.dated.map(({ stance }) => stance), ...steps.undated].map((stance) => ({
      name: issue,
      values: [datePhrase(stance.date, 'occurred'), positions(stance.position), formText(stance)],
    })),
  );
  if (drawn.length === 0) return <p>{t('noDay', { count: undated })}</p>;
  const inferred = drawn.flatMap(({ steps }) => steps.line.filter(isInferredStep)).length;
  const description = t('description');
  return (
    <ChartWithTable
      title={t('question', { name })}
      description={undated > 0 ? `${description} ${t('undated', { count: undated })}` : description}
      chartLabel={charts('chart')}
      tableLabel={charts('table')}
      table={{ columns: [t('issue'), t('date'), t('stance'), t('basis')], rows }}
      cut={{ rows: MOST_ROWS, showAll: t('showAll', { count: rows.length }) }}
    >
      {inferred > 0 && <InferredKey />}
      <HeldBands issues={drawn} title={t('chartOf', { name, count: drawn.length, inferred })} />
    </ChartWithTable>
  );
}
