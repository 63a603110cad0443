import { crc32, deflateRawSync } from 'node:zlib';

export interface Part {
  name: string;
  content?: string | Uint8Array;
  /** The content as it stands in the archive, instead of `content` deflated. */
  packed?: Uint8Array;
  /** What the directory says of the unpacked size, true or not. */
  size?: number;
  /** What the directory says of the packed size, true or not. */
  reach?: number;
  /** Bit 3 of the flags: sizes follow the content. */
  streamed?: boolean;
  /** Bit 0 of the flags. */
  encrypted?: boolean;
  /** What the local header says of the name, true or not. */
  localName?: string;
  /** An earlier part at whose bytes the directory points for this one, too. */
  sharedWith?: string;
}

/** A zip archive by hand, so that its directory can lie. */
export function zipBytes(parts: Part[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  const places = new Map<string, number>();
  let offset = 0;
  for (const part of parts) {
    const { name, localName = name, streamed = false, encrypted = false, sharedWith } = part;
    const content = Buffer.from(part.content ?? '');
    const packed = Buffer.from(
      part.packed ?? (part.content === undefined ? '' : deflateRawSync(content)),
    );
    const path = Buffer.from(name);
    const localPath = Buffer.from(localName);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE((streamed ? 8 : 0) + (encrypted ? 1 : 0), 8);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(crc32(content), 16);
    entry.writeUInt32LE(part.reach ?? packed.length, 20);
    entry.writeUInt32LE(part.size ?? content.length, 24);
    entry.writeUInt16LE(path.length, 28);
    entry.writeUInt32LE(places.get(sharedWith ?? '') ?? offset, 42);
    directory.push(entry, path);
    if (sharedWith !== undefined) continue;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    entry.copy(local, 6, 8, 28);
    local.writeUInt16LE(localPath.length, 26);
    locals.push(local, localPath, packed);
    places.set(name, offset);
    offset += 30 + localPath.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Uint8Array.from(Buffer.concat([...locals, ...directory, end]));
}
