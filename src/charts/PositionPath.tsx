import { useTranslations } from 'use-intl';
import { useFormText } from '#src/components/use-basis-text.ts';
import { useDatePhrase } from '#src/components/use-date-phrase.ts';
import { isInferredStep, type PositionSteps } from '#src/domain/position-steps.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { ChartWithTable } from './ChartWithTable.tsx';
import { InferredKey } from './PositionKey.tsx';
import { PositionPathLine } from './PositionPathLine.tsx';

/**
 * An actor's positions on an issue over time, a step a day, as a line or as a table: four stances
 * in their order, and apart from them what is unclear.
 */
export function PositionPath({ steps, name }: { steps: PositionSteps; name: string }) {
  const t = useTranslations('matrixTime.path');
  const positions = useTranslations('vocabulary.position');
  const formText = useFormText();
  const datePhrase = useDatePhrase();
  const language = useLanguage();
  const inferred = steps.line.filter(isInferredStep).length;
  const issue = steps.line[0]?.stance.issue.name[language] ?? '';
  return (
    <ChartWithTable
      title={t('question', { actor: name, issue })}
      description={t('description')}
      chartLabel={t('chart')}
      tableLabel={t('table')}
      table={{
        columns: [t('date'), t('stance'), t('basis')],
        rows: steps.line.map(({ stance, position, differs }) => ({
          name: datePhrase(stance.date, 'occurred'),
          values: [
            differs ? t('differing', { position: positions(position) }) : positions(position),
            formText(stance),
          ],
        })),
      }}
    >
      {inferred > 0 && <InferredKey />}
      <PositionPathLine steps={steps} title={t('name', { actor: name, inferred })} />
    </ChartWithTable>
  );
}
