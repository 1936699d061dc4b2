import type { Basis, Confidence, Form, Position } from '#src/schema/vocabulary.ts';
import type { DateRecord } from '#src/schema/date-record.ts';
import type { StanceRow } from './corpus-index.ts';
import type { Day } from './day.ts';
import { FORM_RANK } from './evidence.ts';

/** `all` is the last stop: everything counts, undated stances too. */
export type AsOf = Day | 'all';

/** Through what a position is known: own words, words told by others, deeds, or the article's say-so. */
export type Voice = 'own' | 'reported' | 'act' | 'narrator';

/** Where an actor stands on an issue as of a day. */
export type StanceAsOf = {
  position: Position;
  voice: Voice;
  date: DateRecord;
  basis: Basis;
  confidence: Confidence;
  /** Another position is on record that cannot be told to be an earlier one. */
  differs: boolean;
  /** Quotes that count. */
  quotes: number;
  /** Articles that these quotes are from. */
  articles: number;
  /** All that counts, what decides first. */
  stances: readonly [StanceRow, ...StanceRow[]];
};

/**
 * The stance of one actor on one issue as of a day, given all his stances on it; null: the
 * corpus has no statement by then.
 *
 * A stance counts once it is certainly made (`max <= asOf`). What has no upper bound is never
 * certain, and counts in `all` only. The latest decides. Of two bounded dates the later is the
 * one that ends later, then the one that starts later; one that is open to the future is later
 * than any with an end, and an undated one is later than none, since nothing puts it after
 * another. With equal bounds, own words outrank reported ones and those outrank acts.
 *
 * A different position is a change where it was certainly taken before the deciding one. Where
 * their days overlap, no order is known: the stance is said to differ. An account of what was
 * said on one occasion is no second position beside the words themselves from that occasion.
 */
export function stanceAsOf(stances: readonly StanceRow[], asOf: AsOf): StanceAsOf | null {
  return stanceOfOrdered(inPrecedence(stances), asOf);
}

/** Stances with what decides first; the order is the same as of any day. */
export function inPrecedence(stances: readonly StanceRow[]): readonly StanceRow[] {
  return stances.length < 2 ? stances : stances.toSorted(byPrecedence);
}

/** The same for stances that stand in the order of precedence already. */
export function stanceOfOrdered(ordered: readonly StanceRow[], asOf: AsOf): StanceAsOf | null {
  const counting = asOf === 'all' ? ordered : ordered.filter(({ date }) => isMadeBy(date, asOf));
  if (!hasLead(counting)) return null;
  const [lead] = counting;
  return {
    position: lead.position,
    voice: VOICES[lead.form],
    date: lead.date,
    basis: lead.basis,
    confidence: lead.confidence,
    differs: counting.some((other) => isRival(other, lead)),
    quotes: counting.length,
    articles: articlesOf(counting),
    stances: counting,
  };
}

/**
 * What differs in a stance that differs: the one that decides, and all that counts beside it, with
 * the same position or another, and cannot be told to be earlier. What decides stands first.
 */
export function besideLead({ stances }: StanceAsOf): StanceRow[] {
  const [lead] = stances;
  return stances.filter(
    (other) =>
      isRival(other, lead) || (other.position === lead.position && overlap(other.date, lead.date)),
  );
}

function isRival(other: StanceRow, lead: StanceRow): boolean {
  return (
    other.position !== lead.position && overlap(other.date, lead.date) && !retells(other, lead)
  );
}

function hasLead(stances: readonly StanceRow[]): stances is readonly [StanceRow, ...StanceRow[]] {
  return stances.length > 0;
}

/** Most cells have one: a matrix has tens of thousands. */
function articlesOf(stances: readonly StanceRow[]): number {
  return stances.length === 1 ? 1 : new Set(stances.map(({ article }) => article.id)).size;
}

/** Whether one stance is others' account of the occasion from which the other has the own words. */
function retells(account: StanceRow, words: StanceRow): boolean {
  return (
    account.form === 'reported' &&
    VOICES[words.form] === 'own' &&
    account.event !== null &&
    account.event === words.event
  );
}

/** What decides was concluded by the analyst: no words state it. */
export function isInferred({ basis }: Pick<StanceAsOf, 'basis'>): boolean {
  return basis === 'inferred';
}

const VOICES: Readonly<Record<Form, Voice>> = {
  direct: 'own',
  mixed: 'own',
  reported: 'reported',
  act: 'act',
  narrator: 'narrator',
};

const VOICE_RANK: Readonly<Record<Voice, number>> = { own: 0, reported: 1, act: 2, narrator: 3 };

const BASIS_RANK: Readonly<Record<Basis, number>> = { explicit: 0, inferred: 1 };

const CONFIDENCE_RANK: Readonly<Record<Confidence, number>> = { high: 0, moderate: 1, low: 2 };

function isMadeBy(date: DateRecord, day: Day): boolean {
  return date.max !== null && date.max <= day;
}

/** Negative where `a` decides before `b`. A total order: rows are unique. */
function byPrecedence(a: StanceRow, b: StanceRow): number {
  return (
    compareDescending(lastDay(a.date), lastDay(b.date)) ||
    compareDescending(firstDay(a.date), firstDay(b.date)) ||
    FORM_RANK[a.form] - FORM_RANK[b.form] ||
    CONFIDENCE_RANK[a.confidence] - CONFIDENCE_RANK[b.confidence] ||
    a.row - b.row
  );
}

/**
 * Negative where `a` shows its position more plainly than `b`: own words before reported ones and
 * those before acts, then what is said before what is concluded, then what is surer.
 */
export function byWeight(a: StanceRow, b: StanceRow): number {
  return (
    VOICE_RANK[VOICES[a.form]] - VOICE_RANK[VOICES[b.form]] ||
    BASIS_RANK[a.basis] - BASIS_RANK[b.basis] ||
    CONFIDENCE_RANK[a.confidence] - CONFIDENCE_RANK[b.confidence]
  );
}

/** Not by subtraction: the bounds may be infinite. */
function compareDescending(a: number, b: number): number {
  if (a === b) return 0;
  return a > b ? -1 : 1;
}

function lastDay(date: DateRecord): number {
  if (date.max !== null) return date.max;
  return date.min === null ? -Infinity : Infinity;
}

function firstDay(date: DateRecord): number {
  return date.min ?? -Infinity;
}

/** Whether nothing tells which of the two came first. */
function overlap(a: DateRecord, b: DateRecord): boolean {
  return !isBefore(a, b) && !isBefore(b, a);
}

function isBefore(a: DateRecord, b: DateRecord): boolean {
  return a.max !== null && b.min !== null && a.max < b.min;
}
