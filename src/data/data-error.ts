/** What can go wrong between the host and a decoded file. */
export type DataFault =
  /** The device has no connection. */
  | { kind: 'offline' }
  /** No answer came, or the connection broke. */
  | { kind: 'unreachable' }
  /** Nothing more came for a while. */
  | { kind: 'stalled' }
  | { kind: 'http'; status: number }
  /** Something else came in its place, such as the host's own page. */
  | { kind: 'not-json' }
  /** Less came than the manifest says, or the JSON ends before its end. */
  | { kind: 'truncated' }
  /** Written for another version of the app. */
  | { kind: 'schema-version'; found: string }
  /** It belongs to another build of the data than the manifest. */
  | { kind: 'mixed-build' }
  /** Its content is not the one that the manifest vouches for. */
  | { kind: 'altered' }
  /** It is well formed but refers to what is not there. */
  | { kind: 'inconsistent' };

/** A file of the data set could not be used. */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly fault: DataFault;
  /** Path below data/, as in the manifest. */
  readonly file: string;

  constructor(fault: DataFault, file: string, options?: ErrorOptions) {
    super(`${file}: ${fault.kind}`, options);
    this.fault = fault;
    this.file = file;
  }
}
