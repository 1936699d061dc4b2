import { http, HttpResponse, type HttpHandler } from 'msw';
import { basePath } from '#src/url/base-path.ts';
import { edited, type ReadFile } from './dataset.ts';
import { edits } from './edits.ts';
import { faults, json } from './faults.ts';
import type { Plan } from './scenarios.ts';

/** Answers requests for the data set: from real files, as the plan has it. */
export function dataHandlers(read: ReadFile, plan: Plan | null): HttpHandler[] {
  const readEdited = plan?.edit ? edited(read, edits[plan.edit]) : read;
  const folder = `${basePath}data/`;
  return [
    http.get(`${folder}*`, async ({ request }) => {
      const path = new URL(request.url).pathname.slice(folder.length);
      const bytes = await readEdited(path);
      if (bytes === null) return new HttpResponse(null, { status: 404 });
      return plan?.fault?.befalls(path) ? faults[plan.fault.name](bytes) : json(bytes);
    }),
  ];
}
