import { findLines } from '#src/pipeline/anchoring/find-lines.ts';
import { findQuote } from '#src/pipeline/anchoring/find-quote.ts';
import { answers, liesInside, meets, quotations } from '#src/pipeline/anchoring/find-speech.ts';
import type { Fault, Finding, Span } from '#src/pipeline/problem.ts';
import { findingAt } from '#src/pipeline/reading/yaml-source.ts';
import type { Rule } from './rule.ts';

export const directSpeech: Rule = {
  name: 'direct-speech',
  description: 'Words called direct stand in quotation marks, or answer a printed question.',
  check: {
    article({ article, coding }) {
      if (!article || !coding?.value) return [];
      const { body, front } = article;
      const { source, value } = coding;
      const headings = (front.value?.headings ?? []).flatMap((words) => findLines(body, words));
      const spoken = [...quotations(body), ...answers(body, headings)];
      return value.statements.flatMap(({ form, ...statement }, i): Finding[] => {
        const place = findQuote(body, statement);
        const fault = place && faultOf(form, place, spoken);
        return fault ? [findingAt(source, ['statements', i, 'form'], fault)] : [];
      });
    },
  },
};

function faultOf(form: string, place: Span, spoken: readonly Span[]): Fault | null {
  if (form === 'direct' && !liesInside(place, spoken)) return NOT_DIRECT;
  if (form === 'mixed' && !meets(place, spoken)) return NOT_MIXED;
  return null;
}

const NOT_DIRECT: Fault = {
  message: 'The quote is called direct, but does not stand inside quotation marks in the article.',
  expected: 'form: reported, or form: mixed where a part of it stands in quotation marks',
  tip: 'Quote only what stands between the marks, without the marks themselves.',
};

const NOT_MIXED: Fault = {
  message: 'The quote is called mixed, but no part of it stands inside quotation marks.',
  expected: 'form: reported',
};
