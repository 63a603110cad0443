/** Where a tag stands, from its `<` to after its `>`, and its name without prefix. */
export interface XmlTag {
  kind: 'open' | 'close' | 'empty';
  start: number;
  end: number;
  nameStart: number;
  nameEnd: number;
}

/**
 * Why bytes are not read as XML: a DOCTYPE, by which entities are declared; letters other than UTF-8;
 * elements in elements without end; tags that do not close.
 */
export type XmlFault = 'doctype' | 'encoding' | 'nesting' | 'broken';

/** Drawings of Office nest some forty elements. */
const MOST_NESTED = 100;

const [LESS, GREATER, SLASH, BANG, QUESTION, COLON] = [0x3c, 0x3e, 0x2f, 0x21, 0x3f, 0x3a];
const [COMMENT, COMMENT_END, CDATA, CDATA_END, NOTE_END] = [
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '?>',
].map((text) => new TextEncoder().encode(text)) as [Mark, Mark, Mark, Mark, Mark];

type Mark = Uint8Array;

/** Shows every tag of an XML part to `visit`, once, without keeping anything. */
export function walkXml(bytes: Uint8Array, visit: (tag: XmlTag) => void): XmlFault | undefined {
  if (!isUtf8(bytes)) return 'encoding';
  let depth = 0;
  let at = bytes.indexOf(LESS);
  while (at >= 0) {
    const next = bytes[at + 1];
    let end: number | undefined;
    if (next === BANG) {
      if (standsAt(bytes, COMMENT, at)) end = endOf(bytes, COMMENT_END, at + 4);
      else if (standsAt(bytes, CDATA, at)) end = endOf(bytes, CDATA_END, at + 9);
      else return 'doctype';
    } else if (next === QUESTION) {
      end = endOf(bytes, NOTE_END, at + 2);
    } else {
      end = tagEnd(bytes, at);
      if (end === undefined) return 'broken';
      const tag = readTag(bytes, at, end);
      if (tag.kind === 'open') depth += 1;
      if (tag.kind === 'close') depth -= 1;
      if (depth < 0) return 'broken';
      if (depth > MOST_NESTED) return 'nesting';
      visit(tag);
    }
    if (end === undefined) return 'broken';
    at = bytes.indexOf(LESS, end);
  }
  return depth === 0 ? undefined : 'broken';
}

/** XML may be UTF-16 as well, where every other byte of a tag is zero; Excel and WPS write UTF-8. */
function isUtf8(bytes: Uint8Array): boolean {
  if (bytes.includes(0) || (bytes[0] ?? 0) >= 0xfe) return false;
  const start = new TextDecoder().decode(bytes.subarray(0, 200));
  const encoding = /^<\?xml[^>]*?\bencoding\s*=\s*["']([^"']*)/.exec(start)?.[1] ?? 'utf-8';
  return /^(utf-?8|(us-)?ascii)$/i.test(encoding);
}

/** The end of the tag at `at`; a `>` between quotation marks is part of the tag. */
function tagEnd(bytes: Uint8Array, at: number): number | undefined {
  let quote = 0;
  for (let place = at + 1; place < bytes.length; place += 1) {
    const byte = bytes[place] ?? 0;
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === GREATER) {
      return place + 1;
    } else if (byte === 0x22 || byte === 0x27) {
      quote = byte;
    }
  }
  return undefined;
}

function readTag(bytes: Uint8Array, start: number, end: number): XmlTag {
  const isClosing = bytes[start + 1] === SLASH;
  let nameStart = start + (isClosing ? 2 : 1);
  let nameEnd = nameStart;
  for (; nameEnd < end - 1; nameEnd += 1) {
    const byte = bytes[nameEnd] ?? 0;
    if (byte <= 0x20 || byte === SLASH) break;
    if (byte === COLON) nameStart = nameEnd + 1;
  }
  const kind = isClosing ? 'close' : bytes[end - 2] === SLASH ? 'empty' : 'open';
  return { kind, start, end, nameStart, nameEnd };
}

/** Whether the name of a tag is `name`, which is ASCII. */
export function isNamed(bytes: Uint8Array, { nameStart, nameEnd }: XmlTag, name: string): boolean {
  if (nameEnd - nameStart !== name.length) return false;
  for (let index = 0; index < name.length; index += 1) {
    if (bytes[nameStart + index] !== name.charCodeAt(index)) return false;
  }
  return true;
}

function standsAt(bytes: Uint8Array, mark: Mark, at: number): boolean {
  return mark.every((byte, index) => bytes[at + index] === byte);
}

function endOf(bytes: Uint8Array, mark: Mark, from: number): number | undefined {
  const first = mark[0] ?? 0;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (standsAt(bytes, mark, at)) return at + mark.length;
  }
  return undefined;
}
