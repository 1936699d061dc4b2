import type { ActorRow } from '#src/schema/index-file.ts';
import type { Position } from '#src/schema/vocabulary.ts';
import { footingOf, type Footing } from './agreement-footing.ts';
import type { Matrix, MatrixRow } from './matrix.ts';

/** For the proposition of an issue or against it; null: on neither side. */
export type Side = 'for' | 'against' | null;

/**
 * How two actors compare over the issues on which both have a position. Counts only: a share of two
 * issues looks like one of twenty.
 */
export type Agreement = {
  /** Issues on which both have a position: agreeing, conflicting and undecided ones. */
  shared: number;
  /** Both are for, or both against. */
  agreeing: number;
  /** One is for, the other against. */
  conflicting: number;
  /** At least one of them is on neither side. */
  undecided: number;
};

/** How two actors compare, and how well that is founded. */
export type FoundedAgreement = Agreement & Footing;

/** An agreement with somebody. */
export type Partner = FoundedAgreement & { actor: ActorRow };

/** Agreement of any two rows of a matrix, by their numbers, made when asked for. */
export type AgreementTable = {
  actors: readonly ActorRow[];
  /** @throws RangeError when there is no such row */
  between: (row: number, other: number) => Agreement;
  /** The same with what it rests on, which takes a look at each cell. */
  founded: (row: number, other: number) => FoundedAgreement;
};

/**
 * The side of a position. Reservations qualify support and do not make it opposition. Who is neutral
 * takes no side, and of what is unclear none is known.
 */
export function sideOf(position: Position): Side {
  switch (position) {
    case 'support':
    case 'support-with-reservations':
      return 'for';
    case 'oppose':
      return 'against';
    case 'neutral':
    case 'unclear':
      return null;
  }
}

/**
 * Compares all pairs of actors, after discourse network analysis: two actors are congruent on a
 * concept that both affirm or both reject, and in conflict where one affirms what the other rejects
 * (P. Leifeld, "Discourse Network Analysis: Policy Debates as Dynamic Networks", in: The Oxford
 * Handbook of Political Networks, 2017). Agreement is binary there, and what is not agreed with or
 * rejected is not coded; so `neutral` and `unclear` make neither congruence nor conflict here, not
 * even with their like, and are counted apart as undecided. Silence is not compared at all.
 */
export function pairwiseAgreement({ rows, issues }: Matrix): AgreementTable {
  const words = Math.ceil(issues.length / BITS);
  const positions = new Int32Array(rows.length * words);
  const fors = new Int32Array(rows.length * words);
  const againsts = new Int32Array(rows.length * words);
  for (const [row, { cells }] of rows.entries()) {
    for (const [column, { position }] of cells.entries()) {
      if (position === 'none') continue;
      const at = row * words + Math.floor(column / BITS);
      const bit = 1 << (column % BITS);
      const side = sideOf(position);
      set(positions, at, bit);
      if (side !== null) set(side === 'for' ? fors : againsts, at, bit);
    }
  }
  const between = (row: number, other: number): Agreement => {
    if (!rows[row] || !rows[other]) throw new RangeError(`no row ${row} or no row ${other}`);
    let shared = 0;
    let agreeing = 0;
    let conflicting = 0;
    for (let word = 0; word < words; word++) {
      const a = row * words + word;
      const b = other * words + word;
      const aFor = fors[a] as number;
      const bFor = fors[b] as number;
      const aAgainst = againsts[a] as number;
      const bAgainst = againsts[b] as number;
      shared += bitCount((positions[a] as number) & (positions[b] as number));
      agreeing += bitCount((aFor & bFor) | (aAgainst & bAgainst));
      conflicting += bitCount((aFor & bAgainst) | (aAgainst & bFor));
    }
    return { shared, agreeing, conflicting, undecided: shared - agreeing - conflicting };
  };
  const founded = (row: number, other: number): FoundedAgreement => ({
    ...between(row, other),
    ...footingOf(rows[row] as MatrixRow, rows[other] as MatrixRow),
  });
  return { actors: rows.map(({ actor }) => actor), between, founded };
}

/** Who agrees with an actor on more issues than not, closest first. */
export function closestTo(table: AgreementTable, actorId: string): Partner[] {
  return partnersOf(table, actorId).filter((partner) => netOf(partner) > 0);
}

/** Who is in conflict with an actor on more issues than not, farthest first. */
export function farthestFrom(table: AgreementTable, actorId: string): Partner[] {
  return partnersOf(table, actorId)
    .toReversed()
    .filter((partner) => netOf(partner) < 0);
}

/** Congruence less conflict, the "subtract" network of discourse network analysis. */
export function netOf({ agreeing, conflicting }: Agreement): number {
  return agreeing - conflicting;
}

/** All others, from the closest to the farthest; of the same net those with less against it first. */
function partnersOf({ actors, founded }: AgreementTable, actorId: string): Partner[] {
  const row = actors.findIndex(({ id }) => id === actorId);
  if (row === -1) return [];
  return actors
    .flatMap((actor, other) => (other === row ? [] : [{ actor, ...founded(row, other) }]))
    .toSorted((a, b) => netOf(b) - netOf(a) || againstNet(a) - againstNet(b));
}

/** Issues that speak against the net: conflicts of those who agree, agreements of those who don't. */
function againstNet(agreement: Agreement): number {
  return netOf(agreement) < 0 ? -agreement.agreeing : agreement.conflicting;
}

const BITS = 32;

function set(bits: Int32Array, at: number, bit: number): void {
  bits[at] = (bits[at] as number) | bit;
}

/** How many bits of a 32-bit number are set. */
function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
