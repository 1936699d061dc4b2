/** The parts of the `edtf` library that are used; it ships no types. */
declare module 'edtf' {
  type Mask = { value: number };

  /** `min` and `max` are milliseconds since 1970 (UTC). */
  export type EdtfDate = {
    type: 'Date';
    min: number;
    max: number;
    approximate: Mask;
    uncertain: Mask;
  };

  /** An open side is `Infinity`, at the start too; an unknown one is `null`. */
  export type EdtfInterval = {
    type: 'Interval';
    lower: EdtfDate | number | null;
    upper: EdtfDate | number | null;
  };

  /** @throws Error when the text is not EDTF, or ends before it begins. */
  export default function edtf(text: string): EdtfDate | EdtfInterval;
}
