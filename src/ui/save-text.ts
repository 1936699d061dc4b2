/** How long a file that is being saved is kept, in milliseconds. */
const KEPT_MS = 10_000;

/** Has the browser save a text as a file, in UTF-8. `type` is a media type without its charset. */
export function saveText(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers begin the download later than the press, and would find nothing there.
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
