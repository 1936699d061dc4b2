/** How long a file that is being saved is kept, in milliseconds. */
const KEPT_MS = 10_000;

/** Has the browser save what a file holds under a name. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers begin the download later than the press, and would find nothing there.
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
