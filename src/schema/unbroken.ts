/** Initials with their points that a space divides: `EE. UU.`, `D. C.`, and `J. D.` in a name. */
const BETWEEN_INITIALS = /(?<=(?<!\p{L})\p{Lu}{1,2}\.) (?=\p{Lu}{1,2}\.)/gu;

/** The text with its initials held together, so that no line ends between `EE.` and `UU.` */
export function withUnbrokenInitials(text: string): string {
  return text.replace(BETWEEN_INITIALS, '\u00a0');
}
