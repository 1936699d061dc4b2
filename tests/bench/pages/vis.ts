import { DataSet } from 'vis-data';
import { Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { DAY_MS, fetchItems, painted } from './items.ts';

declare global {
  var measure: () => Promise<number>;
}

const items = await fetchItems();
const place = document.getElementById('place') as HTMLElement;

/** From the making of a timeline with clustering to its first frame, in ms. */
globalThis.measure = async () => {
  const start = performance.now();
  const data = new DataSet(
    items.map(({ row, start: from, end, lane, title }) => ({
      id: row,
      content: title,
      start: from * DAY_MS,
      ...(end === null ? { type: 'point' } : { end: (end + 1) * DAY_MS, type: 'range' }),
      group: lane,
    })),
  );
  const lanes = [...new Set(items.map(({ lane }) => lane))];
  const groups = new DataSet(lanes.map((lane) => ({ id: lane, content: `Lane ${lane}` })));
  // oxlint-disable-next-line no-new -- it draws itself
  new Timeline(place, data, groups, {
    height: 600,
    maxHeight: 600,
    verticalScroll: true,
    cluster: { maxItems: 1, titleTemplate: '{count}' },
  });
  const isThere = () => document.querySelector('.vis-item') !== null;
  return (await painted(isThere)) - start;
};
