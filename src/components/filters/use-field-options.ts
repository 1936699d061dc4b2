import { useTranslations } from 'use-intl';
import { CERTAINTIES, NO_SOURCE, type TermField } from '#src/domain/filters.ts';
import { TYPES } from '#src/domain/event-types.ts';
import { POSITIONS_AND_NONE } from '#src/domain/position.ts';
import type { CorpusIndex } from '#src/domain/corpus-index.ts';
import type { Language } from '#src/i18n/language.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { Status } from '#src/schema/vocabulary.ts';

/** A value of a field; `alsoKnownAs`: other names under which it can be found. */
export type FieldOption = { value: string; label: string; alsoKnownAs: readonly string[] };

/** Gives the values of a field, in the order of the corpus or of the vocabulary. */
export function useFieldOptions(index: CorpusIndex): (field: TermField) => FieldOption[] {
  const t = useTranslations('filtering');
  const words = useTranslations('vocabulary');
  const terms = useTranslations('terms');
  const language = useLanguage();
  return (field) => {
    switch (field) {
      case 'actor':
        return index.actors.map((actor) => actorOption(actor, language));
      case 'country':
        return index.actors
          .filter(({ kind }) => kind === 'country')
          .map((country) => actorOption(country, language));
      case 'issue':
        return index.issues.map(({ id, name, short }) => ({
          value: id,
          label: name[language],
          alsoKnownAs: [short[language], name.es, name.en],
        }));
      case 'type':
        return TYPES.map((type) => option(type, terms(`plover.${type}`)));
      case 'source':
        return [
          ...index.sources.map(({ id, name }) => option(id, name)),
          option(NO_SOURCE, t('outletNotStated')),
        ];
      case 'status':
        return STATUSES.map((status) => option(status, words(`status.${status}`)));
      case 'stance':
        return POSITIONS_AND_NONE.map((position) =>
          option(position, words(`position.${position}`)),
        );
      case 'certainty':
        return CERTAINTIES.map((certainty) => option(certainty, terms(`certainty.${certainty}`)));
    }
  };
}

const STATUSES: readonly Status[] = ['occurred', 'ongoing', 'recurring', 'planned', 'hypothetical'];

function option(value: string, label: string): FieldOption {
  return { value, label, alsoKnownAs: [] };
}

function actorOption({ id, name, forms }: CorpusIndex['actors'][number], language: Language) {
  return {
    value: id,
    label: name[language],
    alsoKnownAs: [name.es, name.en, ...forms.map(({ text }) => text)],
  };
}
