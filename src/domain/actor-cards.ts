import type { ActorRow } from '#src/schema/index-file.ts';
import type { ActorKind, Language } from '#src/schema/vocabulary.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { countryOf } from './field-values.ts';
import { matrixActors } from './matrix.ts';
import { KINDS } from './matrix-order.ts';

/** What orders the cards: evidence, name, or the number of issues with a position. */
export type CardOrder = 'evidence' | 'name' | 'issues';
export type CardGrouping = 'country' | 'kind' | 'none';

/** Cards that stand together. Without grouping there is one group, and both labels are null. */
export type CardGroup = {
  key: string;
  /** Null where the cards are not grouped by country, or have none. */
  country: ActorRow | null;
  kind: ActorKind | null;
  actors: readonly ActorRow[];
};

/** Actors as the list shows them: those who could speak, in groups, and those who are only named. */
export type ActorCards = { groups: readonly CardGroup[]; named: readonly ActorRow[] };

/**
 * Splits actors into those who speak or could have spoken and all others, and puts both in order.
 * Most evidence is stances, then occurrences of names, then the order of the registry; it also
 * decides where names or numbers are equal.
 */
export function actorCards(
  index: CorpusIndex,
  actors: readonly ActorRow[],
  order: CardOrder,
  grouping: CardGrouping,
  language: Language,
): ActorCards {
  const sorted = inOrder(index, actors, order, language);
  const speakers = new Set(matrixActors(index));
  const speaking = sorted.filter((actor) => speakers.has(actor));
  return {
    groups: speaking.length === 0 ? [] : grouped(index, speaking, grouping, language),
    named: sorted.filter((actor) => !speakers.has(actor)),
  };
}

function inOrder(
  { stances }: CorpusIndex,
  actors: readonly ActorRow[],
  order: CardOrder,
  language: Language,
): ActorRow[] {
  const said = new Map<string, { stances: number; issues: Set<string> }>();
  for (const { actor, issue } of stances) {
    const entry = said.get(actor.id) ?? { stances: 0, issues: new Set() };
    said.set(actor.id, { stances: entry.stances + 1, issues: entry.issues.add(issue.id) });
  }
  const weight = ({ id, forms }: ActorRow) =>
    (said.get(id)?.stances ?? 0) * 10_000 + forms.reduce((sum, form) => sum + form.count, 0);
  const byEvidence = actors.toSorted((a, b) => weight(b) - weight(a));
  if (order === 'evidence') return byEvidence;
  if (order === 'name') {
    const { compare } = new Intl.Collator(language);
    return byEvidence.toSorted((a, b) => compare(a.name[language], b.name[language]));
  }
  const issues = ({ id }: ActorRow) => said.get(id)?.issues.size ?? 0;
  return byEvidence.toSorted((a, b) => issues(b) - issues(a));
}

/** Kinds in their fixed order, countries by name and what has none last: an order moves no group. */
function grouped(
  { actorById }: CorpusIndex,
  actors: readonly ActorRow[],
  grouping: CardGrouping,
  language: Language,
): CardGroup[] {
  if (grouping === 'none') return [{ key: 'all', country: null, kind: null, actors }];
  if (grouping === 'kind') {
    return KINDS.map((kind) => ({
      key: kind,
      country: null,
      kind,
      actors: actors.filter((actor) => actor.kind === kind),
    })).filter((group) => group.actors.length > 0);
  }
  const { compare } = new Intl.Collator(language);
  const keys = [...new Set(actors.map(countryKey))];
  return keys
    .map((key) => ({
      key,
      country: actorById.get(key) ?? null,
      kind: null,
      actors: actors.filter((actor) => countryKey(actor) === key),
    }))
    .toSorted(
      (a, b) =>
        Number(a.country === null) - Number(b.country === null) ||
        compare(a.country?.name[language] ?? '', b.country?.name[language] ?? ''),
    );
}

/** Empty where the texts do not say. */
function countryKey(actor: ActorRow): string {
  return countryOf(actor)[0] ?? '';
}
