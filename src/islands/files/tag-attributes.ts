import { isNamed, walkXml } from './walk-xml.ts';

/** Much longer than any tag that names a sheet or a file. */
const LONGEST = 10_000;

/** The attributes of all tags of one name, as they stand: `&amp;` stays `&amp;`. */
export function tagAttributes(bytes: Uint8Array, name: string): Map<string, string>[] {
  const found: Map<string, string>[] = [];
  const decoder = new TextDecoder();
  walkXml(bytes, (tag) => {
    if (tag.kind === 'close' || tag.end - tag.start > LONGEST || !isNamed(bytes, tag, name)) return;
    const text = decoder.decode(bytes.subarray(tag.nameEnd, tag.end));
    const pairs = text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
    found.push(new Map([...pairs].map(([, key = '', one, other]) => [key, one ?? other ?? ''])));
  });
  return found;
}
