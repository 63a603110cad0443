import { crc32 } from './crc32.ts';
import type { PackedEntry } from './zip-contents.ts';

/**
 * A browser unpacks all that it is handed at once, up to a thousand times as much, before one can say stop:
 * so it is handed little at a time.
 */
const STEP = 16 * 1024;

/**
 * The content of an entry, unpacked only as far as the directory says it is long: `oversize` where there is
 * more or less, `broken` where it cannot be unpacked or its checksum is wrong.
 */
export async function unpack(entry: PackedEntry): Promise<Uint8Array | 'oversize' | 'broken'> {
  const { packed, method, size, crc } = entry;
  if (method !== 0 && method !== 8) return 'broken';
  if (method === 0 && packed.length !== size) return 'oversize';
  const content = method === 0 || packed.length === 0 ? packed : await inflate(packed, size);
  return typeof content !== 'string' && crc32(content) !== crc ? 'broken' : content;
}

async function inflate(
  packed: Uint8Array,
  size: number,
): Promise<Uint8Array | 'oversize' | 'broken'> {
  const content = new Uint8Array(size);
  let at = 0;
  const reader = inSteps(packed).pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      if (at + read.value.length > size) {
        await reader.cancel();
        return 'oversize';
      }
      content.set(read.value, at);
      at += read.value.length;
    }
  } catch {
    return 'broken';
  }
  return at === size ? content : 'oversize';
}

function inSteps(bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      controller.enqueue(bytes.slice(at, at + STEP));
      at += STEP;
      if (at >= bytes.length) controller.close();
    },
  });
}
