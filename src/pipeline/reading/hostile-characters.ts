/** Code points that no text needs and that can make it look like another. */
export const HOSTILE = new RegExp(
  [
    '[\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F', // control characters but tab and line feed
    '\\u061C\\u202A-\\u202E\\u2066-\\u2069', // changes of direction
    '\\uFFF9-\\uFFFB\\uFFFE\\uFFFF\\u{E0000}-\\u{E007F}', // annotations, non-characters, tags
    '\\p{Surrogate}]', // halves of characters
  ].join(''),
  'u',
);

/** A text that is safe to print: what a terminal could take for an order is a sign of its own. */
export function printable(text: string): string {
  return text.replaceAll(new RegExp(HOSTILE, 'gu'), '\uFFFD');
}
