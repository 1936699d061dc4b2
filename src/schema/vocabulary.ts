import * as z from 'zod';
import { withUnbrokenInitials } from './unbroken.ts';

/** Ids are given once, independent of titles and order, and never reused. */
export const idSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);

/** Languages of the interface and of the analyst's own texts. */
export const languageSchema = z.enum(['es', 'en']);
export type Language = z.infer<typeof languageSchema>;

const ownTextSchema = z.string().min(1).overwrite(withUnbrokenInitials);

/** A text of ours, in every language of the interface. */
export const localizedSchema = z.strictObject({ es: ownTextSchema, en: ownTextSchema });
export type Localized = z.infer<typeof localizedSchema>;

/** An unofficial translation of a quote; the quote's own language is left out. */
export const translationSchema = z.strictObject({
  es: z.string().min(1).optional(),
  en: z.string().min(1).optional(),
});

/** Where a speaker stands on an issue. The absence of stances is not a position. */
export const positionSchema = z.enum([
  'support',
  'support-with-reservations',
  'neutral',
  'unclear',
  'oppose',
]);
export type Position = z.infer<typeof positionSchema>;

export const statusSchema = z.enum(['occurred', 'ongoing', 'recurring', 'planned', 'hypothetical']);
export type Status = z.infer<typeof statusSchema>;

export const actorKindSchema = z.enum([
  'person',
  'government',
  'ministry',
  'council',
  'congress',
  'institution',
  'medium',
  'alliance',
  'country',
  'group',
]);
export type ActorKind = z.infer<typeof actorKindSchema>;

/** Part that an actor plays in an event. */
export const participationSchema = z.enum(['actor', 'recipient', 'subject', 'mediator']);
export type Participation = z.infer<typeof participationSchema>;

/** How an article gives a speaker's words: his own, told, both, deeds, or the article's own voice. */
export const formSchema = z.enum(['direct', 'mixed', 'reported', 'act', 'narrator']);
export type Form = z.infer<typeof formSchema>;

/** How an article gives what it reports of an event. */
export const reportFormSchema = formSchema.exclude(['act']);
export type ReportForm = z.infer<typeof reportFormSchema>;

/** Whether the source says it, or the analyst concludes it. */
export const basisSchema = z.enum(['explicit', 'inferred']);
export type Basis = z.infer<typeof basisSchema>;
export const dateBasisSchema = z.enum(['stated', 'inferred']);
export type DateBasis = z.infer<typeof dateBasisSchema>;

export const confidenceSchema = z.enum(['high', 'moderate', 'low']);
export type Confidence = z.infer<typeof confidenceSchema>;

/** What a marked part of a quote shows. */
export const senseSchema = z.enum(['support', 'reservation', 'opposition']);
export type Sense = z.infer<typeof senseSchema>;

/** Admiralty Code reliability of a source; F is "cannot be judged". */
export const reliabilitySchema = z.enum(['A', 'B', 'C', 'D', 'E', 'F']);
export type Reliability = z.infer<typeof reliabilitySchema>;

/**
 * Admiralty Code credibility of a piece of information, apart from who brings it: 1 is confirmed by
 * other sources, 6 "cannot be judged".
 */
export const credibilitySchema = z.literal([1, 2, 3, 4, 5, 6]);
export type Credibility = z.infer<typeof credibilitySchema>;

/** PLOVER event classes (Political Language Ontology for Verifiable Event Records, 2023). */
export const ploverSchema = z.enum([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'YIELD',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'RETREAT',
]);
export type Plover = z.infer<typeof ploverSchema>;
