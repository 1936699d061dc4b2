import { useTranslations } from 'use-intl';
import { useCorpus } from '#src/data/use-corpus.ts';
import { asOfStops, restAt } from '#src/domain/as-of-stops.ts';
import { utcMilliseconds } from '#src/domain/day.ts';
import { formatDay } from '#src/i18n/format-day.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import { Select } from '#src/ui/Select.tsx';
import { useView } from '#src/url/use-view.ts';
import styles from './CompareTable.module.css';

/** The day as of which actors stand side by side, among those on which one of them changes. */
export function CompareDay({ actors }: { actors: readonly ActorRow[] }) {
  const t = useTranslations('sideBySide');
  const time = useTranslations('matrixTime');
  const language = useLanguage();
  const { stances } = useCorpus();
  const { view, setView } = useView();
  const spoken = asOfStops(stances.filter(({ actor }) => actors.includes(actor)));
  const { stops, position } = restAt(spoken, view.asOf);
  return (
    <div className={styles.day}>
      <Select
        label={t('asOf')}
        value={String(stops[position] ?? 'all')}
        options={stops.map((stop) => ({
          value: String(stop),
          label: stop === 'all' ? time('all') : formatDay(language, utcMilliseconds(stop)),
        }))}
        onChange={(value) => setView({ asOf: value === 'all' ? value : Number(value) }, 'push')}
      />
    </div>
  );
}
