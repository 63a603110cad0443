/** Version of the coding; a later one gets another prefix. */
const PREFIX = 'v1.';

/** Longer links do not survive chat tools. */
export const MOST_LINK_CHARACTERS = 8_000;

/** What a link may unpack to, so that a hand-made one cannot fill the memory. */
const MOST_BYTES = 256_000;

export type LinkState<T> =
  { state: 'found'; data: T } | { state: 'empty' } | { state: 'broken'; reason: string };

export type LinkCode = { state: 'coded'; hash: string } | { state: 'refused'; reason: string };

const TOO_LONG = '内容太多，放不进链接。请用“导出”把文件发给对方。';
const TOO_OLD = '这个浏览器太旧，不支持带数据的链接。请换新版浏览器，或用“导出”传文件。';
const BROKEN = '链接里的数据不完整（复制时可能断开了），没有载入。请向发链接的人要一次完整的链接。';
const FOREIGN = '链接里的数据对不上这一页（可能来自别的工具或旧版本），没有载入。';
const NEWER = '链接是用更新版本的本站生成的，这里读不了。请刷新页面后再试。';

/** Small state as text for the part of a link after `#`: JSON, deflated, base64url. */
export async function encodeState(data: unknown): Promise<LinkCode> {
  if (!('CompressionStream' in globalThis)) return { state: 'refused', reason: TOO_OLD };
  const json = new TextEncoder().encode(JSON.stringify(data));
  const packed = await through(json, new CompressionStream('deflate-raw'), Infinity);
  const hash = PREFIX + toBase64Url(packed);
  return hash.length > MOST_LINK_CHARACTERS
    ? { state: 'refused', reason: TOO_LONG }
    : { state: 'coded', hash };
}

/**
 * Reads `location.hash` (with or without `#`). An ordinary anchor is `empty`; text that this site
 * cannot have written, or that `guard` does not recognise, is `broken` with the reason to show.
 */
export async function decodeState<T>(
  hash: string,
  guard: (data: unknown) => data is T,
): Promise<LinkState<T>> {
  const text = hash.replace(/^#/, '');
  if (!/^v\d+\./.test(text)) return { state: 'empty' };
  if (!text.startsWith(PREFIX)) return { state: 'broken', reason: NEWER };
  if (text.length > MOST_LINK_CHARACTERS) return { state: 'broken', reason: FOREIGN };
  if (!('DecompressionStream' in globalThis)) return { state: 'broken', reason: TOO_OLD };
  let data: unknown;
  try {
    const packed = fromBase64Url(text.slice(PREFIX.length));
    const json = await through(packed, new DecompressionStream('deflate-raw'), MOST_BYTES);
    data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json));
  } catch {
    return { state: 'broken', reason: BROKEN };
  }
  return guard(data) ? { state: 'found', data } : { state: 'broken', reason: FOREIGN };
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(transform).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > most) {
      await reader.cancel();
      throw new RangeError('too large');
    }
    chunks.push(value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
