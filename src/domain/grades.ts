import type { Source } from '#src/schema/source.ts';
import type { Credibility, Reliability } from '#src/schema/vocabulary.ts';

/**
 * A grade of the Admiralty Code (NATO AJP-2.1): a letter for how reliable a source has proved, and
 * a number for how credible this piece of information is. The two are judged apart from each other.
 */
export type Grade = { reliability: Reliability; credibility: Credibility };

/** `A1` to `F6`; `F6` is what cannot be judged, and what nobody has graded. */
export type GradeCode = `${Reliability}${Credibility}`;

/** A grade and how many pieces of information have it. */
export type GradeCount = { code: GradeCode; count: number };

export const RELIABILITIES: readonly Reliability[] = ['A', 'B', 'C', 'D', 'E', 'F'];
export const CREDIBILITIES: readonly Credibility[] = [1, 2, 3, 4, 5, 6];

const UNGRADED: Grade = { reliability: 'F', credibility: 6 };

/**
 * The grade of a piece of information from a source. Without a source, or with one that is not
 * known, the letter is F; without information, as for an outlet or an article as a whole, the
 * number is 6: a text is as credible as each thing that it says, not as one.
 * @param information a report or a statement
 */
export function gradeOf(
  source: Pick<Source, 'reliability'> | null,
  information: { credibility: Credibility | null } | null = null,
): Grade {
  return {
    reliability: source?.reliability ?? UNGRADED.reliability,
    credibility: information?.credibility ?? UNGRADED.credibility,
  };
}

export function gradeCode({ reliability, credibility }: Grade): GradeCode {
  return `${reliability}${credibility}`;
}

/** The grade that a code stands for. */
export function gradeOfCode(code: GradeCode): Grade {
  return { reliability: code[0] as Reliability, credibility: Number(code[1]) as Credibility };
}

/** Which grades there are and how often, best letter first. Letters and numbers have no mean. */
export function gradeCounts(grades: Iterable<Grade>): GradeCount[] {
  const counts = new Map<GradeCode, number>();
  for (const grade of grades) {
    const code = gradeCode(grade);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts]
    .map(([code, count]) => ({ code, count }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

/** How many pieces of information have each credibility, from 1 to 6; those not graded are at 6. */
export function credibilityCounts(
  information: readonly { credibility: Credibility | null }[],
): number[] {
  const counts = CREDIBILITIES.map(() => 0);
  for (const piece of information) {
    const place = (piece.credibility ?? UNGRADED.credibility) - 1;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

/**
 * The grades of what an article says, and how often each occurs. Where nothing is graded that is
 * the letter of its source with a 6, of which no count is worth telling: null.
 */
export function gradesOfArticle(
  source: Pick<Source, 'reliability'> | null,
  { credibility: counts }: { credibility: readonly number[] },
): { code: GradeCode; counts: readonly GradeCount[] | null } {
  const isGraded = counts.some((count, place) => count > 0 && place < UNGRADED.credibility - 1);
  return {
    code: gradeCode(gradeOf(source)),
    counts: isGraded
      ? CREDIBILITIES.map((credibility, place) => ({
          code: gradeCode({ ...gradeOf(source), credibility }),
          count: counts[place] ?? 0,
        })).filter(({ count }) => count > 0)
      : null,
  };
}
