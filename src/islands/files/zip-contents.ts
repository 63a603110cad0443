import type { ZipDirectory, ZipEntry } from './zip-directory.ts';

const HEADER_SIGNATURE = 0x04034b50;

/** An entry with its content, still packed. */
export interface PackedEntry extends ZipEntry {
  packed: Uint8Array;
}

/**
 * The entries of an archive with their packed content. `overlap` where two of them share bytes, which is
 * how small files are made to unpack without end; `broken` where a local header says otherwise than the
 * directory.
 */
export function zipContents(
  bytes: Uint8Array,
  { entries, start }: ZipDirectory,
): PackedEntry[] | 'overlap' | 'broken' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let free = 0;
  const contents: PackedEntry[] = [];
  for (const entry of entries.toSorted((one, other) => one.header - other.header)) {
    const { header, compressed } = entry;
    if (header < free) return 'overlap';
    if (header + 30 > start || view.getUint32(header, true) !== HEADER_SIGNATURE) return 'broken';
    const name = header + 30;
    const extra = name + view.getUint16(header + 26, true);
    const content = extra + view.getUint16(header + 28, true);
    free = content + compressed;
    if (free > start) return 'broken';
    if (view.getUint16(header + 8, true) !== entry.method) return 'broken';
    if (new TextDecoder().decode(bytes.subarray(name, extra)) !== entry.name) return 'broken';
    contents.push({ ...entry, packed: bytes.subarray(content, free) });
  }
  return contents;
}
