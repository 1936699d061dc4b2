import { createRoot } from 'react-dom/client';
import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { fetchItems, painted } from './items.ts';

const items = await fetchItems();
const place = document.getElementById('place') as HTMLElement;

/** From the making of a scatter of all events to its first frame, in ms. */
globalThis.measure = async () => {
  const start = performance.now();
  createRoot(place).render(
    <ScatterChart width={1424} height={600}>
      <XAxis type="number" dataKey="start" domain={['dataMin', 'dataMax']} />
      <YAxis type="number" dataKey="lane" />
      <Scatter data={items} isAnimationActive={false} />
    </ScatterChart>,
  );
  const isThere = () =>
    document.querySelectorAll('.recharts-scatter-symbol').length >= items.length;
  return (await painted(isThere)) - start;
};
