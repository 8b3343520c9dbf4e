/** Where things stand in memory, read from the image's header; `../scan-layout.ts` names them. */
export const PIECE_MARGIN: u32 = 256;
export const WINDOW: u32 = 4096;
export const OVERLAP: u32 = 1024;
export const NONE: u32 = 0xffffffff;
/** A word that nobody reads: what is loaded only to be near goes there. */
export const SCRATCH: u32 = 124;
export const QUEUE_BYTES: u32 = 8192;
export const FOLD: u64 = (0x20202020 << 32) | 0x20202020;
export const HASH: u32 = 0x9e3779b1;

export let gramTable: u32 = 0;
export let cells: u32 = 0;
export let cellShift: u32 = 0;
export let wideBits: u32 = 0;
export let shortBits: u32 = 0;
export let gaps: u32 = 0;
export let conditions: u32 = 0;
export let hitStamps: u32 = 0;
export let candidateStamps: u32 = 0;
export let heads: u32 = 0;
export let nexts: u32 = 0;
export let positions: u32 = 0;
export let output: u32 = 0;
export let capacity: u32 = 0;
export let text: u32 = 0;
export let endsA: u32 = 0;
export let endsB: u32 = 0;
export let queue: u32 = 0;
export let pairTable: u32 = 0;
export let sets: u32 = 0;
export let setRanges: u32 = 0;
export let units: u32 = 0;
export let unitOf: u32 = 0;

export function readHeader(): void {
  gramTable = load<u32>(0);
  cells = load<u32>(4);
  cellShift = load<u32>(8);
  wideBits = load<u32>(20);
  shortBits = load<u32>(24);
  gaps = load<u32>(28);
  conditions = load<u32>(32);
  hitStamps = load<u32>(40);
  candidateStamps = load<u32>(44);
  heads = load<u32>(48);
  nexts = load<u32>(52);
  positions = load<u32>(56);
  output = load<u32>(60);
  capacity = load<u32>(64);
  text = load<u32>(68) + PIECE_MARGIN;
  endsA = load<u32>(72);
  endsB = load<u32>(76);
  sets = load<u32>(36);
  setRanges = load<u32>(80);
  units = load<u32>(84);
  unitOf = load<u32>(88);
  queue = load<u32>(92);
  pairTable = load<u32>(96);
}
