/** One entry of a zip archive, as its directory states it. */
export interface ZipEntry {
  name: string;
  /** 0 for content as it is, 8 for deflated content. */
  method: number;
  isEncrypted: boolean;
  crc: number;
  compressed: number;
  /** Infinite where the directory hides it. */
  size: number;
  /** Where the local header of the entry stands. */
  header: number;
}

export interface ZipDirectory {
  entries: ZipEntry[];
  /** Where the directory begins, which is where the entries have to end. */
  start: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const UNKNOWN = 0xffffffff;

/** The directory of a zip archive without unpacking anything; undefined for bytes that have none. */
export function zipDirectory(bytes: Uint8Array): ZipDirectory | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let at = start; entries.length < count;) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const extra = at + 46 + nameLength;
    if (extra + extraLength > bytes.length) return undefined;
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const [size = Infinity, compressed = Infinity, header = Infinity] = longNumbers(
      view,
      [at + 24, at + 20, at + 42].map((place) => view.getUint32(place, true)),
      extra,
      extraLength,
    );
    const isStreamed = (flags & 8) !== 0;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, extra)),
      method,
      isEncrypted: (flags & 1) !== 0,
      crc: view.getUint32(at + 16, true),
      compressed,
      size: isHidden(size, compressed, isStreamed && method !== 0) ? Infinity : size,
      header,
    });
    at = extra + extraLength + view.getUint16(at + 32, true);
  }
  return { entries, start };
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 65_535; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return undefined;
}

/** A directory that says 0 for packed content leaves the true size open. Packing nothing takes two bytes. */
function isHidden(size: number, compressed: number, isPackedStream: boolean): boolean {
  return size === 0 && (compressed > 2 || (isPackedStream && compressed === 0));
}

/** Numbers with those of 64 bits, which stand in an extra field in the same order, put in their places. */
function longNumbers(
  view: DataView,
  numbers: number[],
  start: number,
  length: number,
): (number | undefined)[] {
  let at = start;
  while (at + 4 <= start + length && view.getUint16(at, true) !== 1) {
    at += 4 + view.getUint16(at + 2, true);
  }
  at += 4;
  return numbers.map((number) => {
    if (number !== UNKNOWN) return number;
    if (at + 8 > start + length) return undefined;
    at += 8;
    return Number(view.getBigUint64(at - 8, true));
  });
}
