/** One entry of a zip archive, as its directory states it. */
export interface ZipEntry {
  name: string;
  compressed: number;
  /** Infinite where the directory hides it. */
  size: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const UNKNOWN = 0xffffffff;

/** The entries of a zip archive without unpacking anything; undefined for bytes that are none. */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      compressed: view.getUint32(at + 20, true),
      size: entrySize(view, at, at + 46 + nameLength, extraLength),
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 65_535; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return undefined;
}

/** A directory that says 0 for packed content leaves the true size open, so counts as hiding it. */
function entrySize(view: DataView, at: number, extra: number, extraLength: number): number {
  const size = view.getUint32(at + 24, true);
  const streamed = (view.getUint16(at + 8, true) & 8) !== 0;
  const packed = view.getUint16(at + 10, true) !== 0;
  const compressed = view.getUint32(at + 20, true);
  if (size === UNKNOWN) return longSize(view, extra, extraLength);
  // Packing nothing takes two bytes.
  if (size === 0 && (compressed > 2 || (streamed && packed && compressed === 0))) return Infinity;
  return size;
}

/** The 64-bit size in the extra field that programs write for long archives. */
function longSize(view: DataView, start: number, length: number): number {
  let at = start;
  while (at + 12 <= Math.min(start + length, view.byteLength)) {
    if (view.getUint16(at, true) === 1) return Number(view.getBigUint64(at + 4, true));
    at += 4 + view.getUint16(at + 2, true);
  }
  return Infinity;
}
