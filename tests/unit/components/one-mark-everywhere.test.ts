import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { DateIcon } from '#src/components/DateIcon.tsx';
import { MarkShape } from '#src/components/timeline/MarkShape.tsx';
import { MarkWithLabel } from '#src/components/timeline/MarkWithLabel.tsx';
import { dateMark } from '#src/domain/date-mark.ts';
import type { MarkBox } from '#src/domain/mark-box.ts';
import { estimateText } from '#src/domain/text-width.ts';
import type { LaneMark } from '#src/domain/timeline-lanes.ts';
import { laidOut, sketched } from '#tests/unit/domain/lane-sketches.ts';
import { scenes, type Scene } from '#tests/unit/domain/uncertain-dates.ts';

/** What a drawing says of when and whether, at whatever size it is drawn. */
type Said = {
  shape: 'disc' | 'bar';
  outline: 'solid' | 'dashed' | 'dotted';
  fills: string[];
  /** Brackets, arcs and other ends that stand on their own. */
  ends: number;
};

function said(markup: string): Said {
  const outline = /_(dashed|dotted)_/.exec(markup)?.[1] ?? 'solid';
  const fills = [...markup.matchAll(/url\(#f([a-z-]+)\)|fill="var\(--([a-z]+)\)"/gi)];
  return {
    shape: markup.startsWith('<g') ? 'disc' : 'bar',
    outline: outline as Said['outline'],
    fills: fills.map(([, fade, plain]) => fade ?? plain ?? ''),
    ends: markup.match(/class="_end_/g)?.length ?? 0,
  };
}

/** The markup of the mark within the drawing of a part of the screen. */
function drawnMark({ mark }: Pick<LaneMark, 'mark'>, box: MarkBox, height: number): string {
  return renderToStaticMarkup(createElement(MarkShape, { mark, box, height, fades: 'f' }));
}

function marksOf({ sketches, scale, horizon }: Scene): LaneMark[] {
  return laidOut(sketched(...sketches), { scale, horizon, measure: estimateText }).flatMap(
    ({ marks }) => marks,
  );
}

/** The prefix that React gives to the first drawing of a document. */
const withoutIds = (markup: string) => markup.replaceAll('#_R_0_', '#f');

describe('an event has the same mark wherever it is drawn', () => {
  test('in lanes, on paper, in lists, panel and legend: one shape, one outline, one filling', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        for (const laneMark of marksOf(scene)) {
          const { event, mark, placed } = laneMark;
          expect(mark).toEqual(dateMark(event.date, event.status, event.position));
          const x1 = mark.right === 'point' ? 20 : 23;
          const x0 = mark.right === 'point' ? 2 : 3;
          const iconHeight = mark.geometry === 'day' ? 18 : 9;
          const small = drawnMark(
            laneMark,
            { x0, x1, cutLeft: false, cutRight: false },
            iconHeight,
          );
          const whole = { ...placed.box, cutLeft: false, cutRight: false };
          const large = drawnMark(laneMark, whole, 22);
          expect(said(large)).toEqual(said(small));
          // What is cut at the edge of the view loses its end there, and nothing else.
          const cut = said(drawnMark(laneMark, placed.box, 22));
          expect([cut.shape, cut.outline]).toEqual([said(small).shape, said(small).outline]);

          const icon = renderToStaticMarkup(createElement(DateIcon, event));
          expect(withoutIds(icon)).toContain(small);
          const lane = createElement(MarkWithLabel, { laneMark, selected: false, fades: 'f' });
          expect(renderToStaticMarkup(lane)).toContain(drawnMark(laneMark, placed.box, 22));
        }
      }),
      { numRuns: 2_000 },
    );
  }, 60_000);

  test('nothing else draws marks', () => {
    const users = sources('src').filter(({ text }) => text.includes('/MarkShape.tsx'));
    expect(users.map(({ path }) => path)).toEqual([
      'src/components/DateIcon.tsx',
      'src/components/timeline/MarkWithLabel.tsx',
      'src/routes/timeline/Claim.tsx',
    ]);
    // The lanes lay out marks of the same kind, as above.
    const own = users.filter(({ path }) => !path.endsWith('MarkWithLabel.tsx'));
    for (const { text } of own) expect(text).toMatch(/const mark = dateMark\(/);
  });
});

function sources(folder: string): { path: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .toSorted()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}
