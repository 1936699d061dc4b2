import type { StanceRow } from './corpus-index.ts';
import { byWeight, type StanceAsOf } from './stance-as-of.ts';

/**
 * The evidence to quote first for a position: the weightiest of what has that position, which need
 * not be what decides it. The latest decides; that says nothing of how plainly it shows it.
 */
export function leadingStance({ position, stances }: StanceAsOf): StanceRow {
  const [deciding, ...rest] = stances;
  let lead = deciding;
  for (const stance of rest) {
    if (stance.position === position && byWeight(stance, lead) < 0) lead = stance;
  }
  return lead;
}

/** All that counts, the leading one first, then by weight; what weighs the same, the latest first. */
export function inOrderOfWeight(stance: StanceAsOf): StanceRow[] {
  const lead = leadingStance(stance);
  return [lead, ...stance.stances.filter((other) => other !== lead).toSorted(byWeight)];
}
