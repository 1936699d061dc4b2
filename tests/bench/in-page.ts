import type { CDPSession, Page } from 'playwright';

/** What a movement over many frames cost: each frame's length, and work a frame, in ms. */
export type Movement = { frames: number[]; workMs: number };

/** Turns the wheel once a frame over the middle of an element, and measures the frames. */
export async function wheelOver(
  page: Page,
  meter: Meter,
  selector: string,
  { deltaX, deltaY, withCtrl, frames }: WheelPlan,
): Promise<Movement> {
  const before = await meter.workedSeconds();
  const lengths = await page.evaluate(
    async ([target, x, y, ctrlKey, count]) => {
      const element = document.querySelector(target);
      if (!element) throw new Error(`no ${target}`);
      const box = element.getBoundingClientRect();
      const clientX = box.left + box.width * 0.6;
      const clientY = box.top + Math.min(box.height / 2, 100);
      const deltas: number[] = [];
      await new Promise<void>((done) => {
        let last = performance.now();
        let left = count;
        const step = (now: number) => {
          deltas.push(now - last);
          last = now;
          if (left-- === 0) return done();
          const sign = Math.floor(left / 20) % 2 === 0 ? 1 : -1;
          element.dispatchEvent(
            new WheelEvent('wheel', {
              deltaX: x * sign,
              deltaY: y * sign,
              ctrlKey,
              clientX,
              clientY,
              bubbles: true,
              cancelable: true,
            }),
          );
          requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      });
      return deltas.slice(1);
    },
    [selector, deltaX, deltaY, withCtrl, frames] as const,
  );
  const worked = (await meter.workedSeconds()) - before;
  return { frames: lengths, workMs: (worked * 1000) / frames };
}

export type WheelPlan = { deltaX: number; deltaY: number; withCtrl: boolean; frames: number };

/** What the browser's own tools count of a page. */
export type Meter = { heapMb: () => Promise<number>; workedSeconds: () => Promise<number> };

/** Counts from here on. */
export async function meterOf(page: Page): Promise<Meter> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return {
    heapMb: async () => {
      await session.send('HeapProfiler.collectGarbage');
      return (await metric(session, 'JSHeapUsedSize')) / 1e6;
    },
    workedSeconds: () => metric(session, 'TaskDuration'),
  };
}

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? Number.NaN;
}
