/** From `#`; quotation mark, backslash and halves of surrogate pairs are passed over. */
const FIRST = 0x23;
const BACKSLASH = 0x5c;
const SURROGATES = 0xd800;
const SURROGATES_LENGTH = 0x800;

/** From here on a number is three characters: this one, and its two digits to this base. */
const LARGE = 60_000;
/** The largest number that can be packed. */
export const MOST_PACKED = LARGE * LARGE - 1;

/**
 * Writes whole numbers from 0 as text, mostly a character each, so that JSON carries a column as
 * one string: a third of the bytes of a list of digits, and read far sooner.
 * @throws RangeError for a number that is too large, negative or a fraction
 */
export function packNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (const number of numbers) {
    if (!(Number.isInteger(number) && number >= 0 && number <= MOST_PACKED)) {
      throw new RangeError(`${number} cannot be packed`);
    }
    text +=
      number < LARGE
        ? character(number)
        : character(LARGE) + character(Math.floor(number / LARGE)) + character(number % LARGE);
  }
  return text;
}

export function unpackNumbers(text: string): number[] {
  const numbers: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const number = numberAt(text, i);
    numbers.push(number < LARGE ? number : numberAt(text, ++i) * LARGE + numberAt(text, ++i));
  }
  return numbers;
}

function character(number: number): string {
  let code = number + FIRST;
  if (code >= BACKSLASH) code += 1;
  return String.fromCharCode(code >= SURROGATES ? code + SURROGATES_LENGTH : code);
}

function numberAt(text: string, place: number): number {
  const code = text.charCodeAt(place);
  const whole = code >= SURROGATES ? code - SURROGATES_LENGTH : code;
  return whole - FIRST - (whole > BACKSLASH ? 1 : 0);
}
