/** What finds hits and candidates in a piece of text: in WebAssembly or in plain JavaScript, on the same image. */
export interface Scanner {
  /** The image; a scanner in WebAssembly may move it when it grows. */
  readonly memory: ArrayBuffer;
  /** Starts on `length` bytes at `text` + `TEXT_MARGIN`, whose first line has the number `line`. */
  begin(length: number, line: number): void;
  /** Goes on until the piece or the room for records ends. @returns the number of records; fewer than fit: it is done. */
  next(): number;
  /** Whether the piece is done. */
  done(): boolean;
  /** Number of the line in which the piece ends; the one after its last `\n`. */
  line(): number;
}
