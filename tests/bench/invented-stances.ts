import { isoDay } from '#src/domain/day.ts';
import type { ResolvedArticle } from '#src/pipeline/emitting/resolved-corpus.ts';
import type { StatementEvidence } from '#src/schema/evidence-file.ts';
import { positionSchema } from '#src/schema/vocabulary.ts';
import type { Random } from './seeded-random.ts';

const STANCES_PER_STATEMENT = 4;

/**
 * The articles with so many stances more, made in no event: any actor on any issues on any day, so
 * that most cells of a matrix are filled and most of those change.
 */
export function withStances(
  random: Random,
  articles: readonly ResolvedArticle[],
  size: {
    actors: number;
    issues: number;
    stances: number;
    span: { first: number; days: number };
  },
): ResolvedArticle[] {
  const count = Math.ceil(size.stances / STANCES_PER_STATEMENT);
  const perArticle = Math.ceil(count / articles.length);
  return articles.map((article, i) => {
    const made = Math.min(perArticle, Math.max(0, count - i * perArticle));
    let { text } = article;
    const statements = Array.from({ length: made }, (_, n): StatementEvidence => {
      const number = i * perArticle + n;
      const words = `Así lo veo, y van ${number}`;
      const start = text.length + 1;
      text += `«${words}», dijo.\n\n`;
      const day = size.span.first + random.below(size.span.days);
      const stances = Math.min(
        STANCES_PER_STATEMENT,
        size.stances - number * STANCES_PER_STATEMENT,
      );
      const issue = random.below(size.issues);
      return {
        id: `postura-${number}`,
        article: article.id,
        quote: { exact: words, prefix: '', suffix: '', start, end: start + words.length },
        date: {
          edtf: isoDay(day),
          shape: 'day',
          min: day,
          max: day,
          approximate: 'none',
          uncertain: false,
        },
        dateBasis: 'stated',
        dateNote: null,
        accordingTo: null,
        via: null,
        credibility: null,
        sic: [],
        translation: null,
        speaker: `actor-${random.below(size.actors)}`,
        form: 'direct',
        event: null,
        mentions: [],
        stances: Array.from({ length: stances }, (_stance, s) => ({
          issue: `tema-${(issue + s) % size.issues}`,
          position: random.of(positionSchema.options),
          basis: 'explicit',
          confidence: 'moderate',
          because: { es: 'Lo dice así.', en: 'It is said so.' },
          marks: [],
        })),
      };
    });
    return { ...article, text, statements: [...article.statements, ...statements] };
  });
}
