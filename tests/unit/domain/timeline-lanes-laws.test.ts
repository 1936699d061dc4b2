import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateText } from '#src/domain/text-width.ts';
import { isUndated, type LaneLayout, type LanesInput } from '#src/domain/timeline-lanes.ts';
import { laneFaults } from './lane-faults.ts';
import { laidOut, sketched } from './lane-sketches.ts';
import { daysInView, scenes, type Scene } from './uncertain-dates.ts';

/** What is wrong with the lane of a scene. */
function faultsOf({ sketches, scale, horizon, selected }: Scene): string[] {
  const events = sketched(...sketches);
  const chosen = events[selected];
  const selectedId = chosen?.id ?? null;
  const labelOf: LanesInput['labelOf'] = ({ id, differs }) => ({
    text: id,
    strong: id === selectedId,
    differs,
  });
  const input = { scale, horizon, selectedId, labelOf, measure: estimateText };
  const [lane] = laidOut(events, input) as [LaneLayout?];
  const faults = lane ? laneFaults(lane, scale, labelOf) : [];
  const inView = events.filter((event) => isUndated(event) || daysInView(event.date, scale));
  if ((lane?.count ?? 0) !== inView.length) faults.push(`${inView.length} events are in view`);
  if (chosen && inView.includes(chosen) && !drawnIds(lane).includes(chosen.id)) {
    faults.push('the selected event is not drawn');
  }
  return faults;
}

function drawnIds(lane: LaneLayout | undefined): string[] {
  return [
    ...(lane?.marks ?? []).map(({ event }) => event.id),
    ...(lane?.undated ?? []).map(({ id }) => id),
  ];
}

describe('any lane at any width and zoom', () => {
  test('draws each date where it may lie, whole, apart from others, and by the one grammar', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        expect(faultsOf(scene)).toEqual([]);
      }),
      { numRuns: 10_000 },
    );
  });
});
