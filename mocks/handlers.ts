import { http, HttpResponse, type HttpHandler } from 'msw';
import { basePath } from '#src/url/base-path.ts';
import { edited, type ReadFile } from './dataset.ts';
import { edits } from './edits.ts';
import { faults, json } from './faults.ts';
import type { Plan } from './scenarios.ts';

/** Answers requests for the data set: from real files, as the plan has it. */
export function dataHandlers(read: ReadFile, plan: Plan | null): HttpHandler[] {
  const readEdited = plan?.edit ? edited(read, edits[plan.edit]) : read;
  const readAged = plan?.hasNewerBuild ? withNewerBuild(readEdited) : readEdited;
  const folder = `${basePath}data/`;
  return [
    http.get(`${folder}*`, async ({ request }) => {
      const path = new URL(request.url).pathname.slice(folder.length);
      const bytes = await readAged(path);
      if (bytes === null) return new HttpResponse(null, { status: 404 });
      return plan?.fault?.befalls(path) ? faults[plan.fault.name](bytes) : json(bytes);
    }),
  ];
}

/** After the first time the manifest names another build. */
function withNewerBuild(read: ReadFile): ReadFile {
  let reads = 0;
  return async (path) => {
    const bytes = await read(path);
    if (path !== 'manifest.json' || bytes === null || reads++ === 0) return bytes;
    const text = new TextDecoder().decode(bytes);
    return new TextEncoder().encode(text.replace(/"buildId":"[^"]*"/, '"buildId":"newer"'));
  };
}
