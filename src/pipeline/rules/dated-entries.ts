import type { AuthoredDate } from '#src/schema/authored-date.ts';
import type { DateBasis, Localized } from '#src/schema/vocabulary.ts';
import type { ArticleUnit, Registries } from '#src/pipeline/reading/corpus.ts';
import type { Path, YamlSource } from '#src/pipeline/reading/yaml-source.ts';

/** An entry that can have a date, and where it stands. */
export type DatedEntry = {
  source: YamlSource;
  path: Path;
  date: AuthoredDate | null;
  dateBasis: DateBasis | undefined;
  dateNote: Localized | undefined;
};

/** The article itself, its reports and its statements. */
export function datedEntriesOf({ article, coding }: ArticleUnit): DatedEntry[] {
  return [
    ...(article?.front.value ? [entry(article.front.source, [], article.front.value)] : []),
    ...(coding?.value?.reports ?? []).flatMap((report, i) =>
      coding ? [entry(coding.source, ['reports', i], report)] : [],
    ),
    ...(coding?.value?.statements ?? []).flatMap((statement, i) =>
      coding ? [entry(coding.source, ['statements', i], statement)] : [],
    ),
  ];
}

/** The events. */
export function datedEvents({ events }: Registries): DatedEntry[] {
  return events.entries.map((event, i) => entry(events.source, [...events.path, i], event));
}

type Dated = {
  date?: AuthoredDate | null | undefined;
  dateBasis?: DateBasis | undefined;
  dateNote?: Localized | undefined;
};

function entry(source: YamlSource, path: Path, { date, dateBasis, dateNote }: Dated): DatedEntry {
  return { source, path, date: date ?? null, dateBasis, dateNote };
}
