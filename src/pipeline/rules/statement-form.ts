import type { Statement } from '#src/schema/coding.ts';
import type { Fault, Finding } from '#src/pipeline/problem.ts';
import { findingAt, type Path } from '#src/pipeline/reading/yaml-source.ts';
import type { Rule } from './rule.ts';

export const statementForm: Rule = {
  name: 'statement-form',
  description: 'Words and acts have a speaker, stances too; what an act shows is inferred.',
  check: {
    article({ coding }) {
      if (!coding?.value) return [];
      const { source, value } = coding;
      return value.statements.flatMap((statement, i) =>
        faultsOf(statement).map(([path, fault]): Finding =>
          findingAt(source, ['statements', i, ...path], fault),
        ),
      );
    },
  },
};

function faultsOf({ speaker, form, stances }: Statement): [Path, Fault][] {
  const faults: [Path, Fault][] = [];
  if (speaker === undefined && form !== 'narrator') {
    faults.push([
      ['form'],
      {
        message: `A statement of form ${form} has a speaker.`,
        tip: 'Name the speaker; if the article says it in its own voice, the form is narrator.',
      },
    ]);
  }
  if (speaker === undefined && stances.length > 0) {
    faults.push([
      ['stances'],
      {
        message: 'A stance is somebody\u2019s, and this statement has no speaker.',
        tip: 'Name the speaker, or leave the stances out.',
      },
    ]);
  }
  for (const [j, { basis }] of stances.entries()) {
    if (form === 'act' && basis === 'explicit') {
      faults.push([
        ['stances', j, 'basis'],
        {
          message: 'A stance that an act shows is not explicit: no words state it.',
          expected: 'basis: inferred',
        },
      ]);
    }
  }
  return faults;
}
