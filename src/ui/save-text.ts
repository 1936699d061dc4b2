import { saveFile } from './save-file.ts';

/** Has the browser save a text as a file, in UTF-8. `type` is a media type without its charset. */
export function saveText(name: string, type: string, text: string): void {
  saveFile(name, new Blob([text], { type: `${type};charset=utf-8` }));
}
