import { decodeEntities } from './decode-entities.ts';

/** One start tag of a built page. Text inside `script` and `style` is never read as tags. */
export interface Tag {
  /** Lower case. */
  name: string;
  /** Values decoded; an attribute without a value is the empty string. */
  attributes: ReadonlyMap<string, string>;
  /** Offset just after the tag in the HTML. */
  end: number;
}

const token = new RegExp(
  [
    /<!--[\s\S]*?-->/,
    /<(?<name>[a-z][\w-]*)(?<attributes>(?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?|\s+|\/)*)>/,
  ]
    .map((part) => part.source)
    .join('|'),
  'gi',
);

const attribute = /(?<key>[^\s=>/]+)(?:\s*=\s*(?:"(?<a>[^"]*)"|'(?<b>[^']*)'|(?<c>[^\s"'>]+)))?/g;

/** All start tags of `html` in their order. Meant for HTML that a build wrote, not for any HTML. */
export function scanTags(html: string): Tag[] {
  const tags: Tag[] = [];
  token.lastIndex = 0;
  for (let match = token.exec(html); match; match = token.exec(html)) {
    const name = match.groups?.['name']?.toLowerCase();
    if (name === undefined) continue;
    tags.push({
      name,
      attributes: readAttributes(match.groups?.['attributes'] ?? ''),
      end: token.lastIndex,
    });
    if (name === 'script' || name === 'style') token.lastIndex = endOfRawText(html, name);
  }
  return tags;

  function endOfRawText(text: string, name: string): number {
    const closing = text.indexOf(`</${name}`, token.lastIndex);
    return closing < 0 ? text.length : closing;
  }
}

function readAttributes(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const { groups } of source.matchAll(attribute)) {
    const key = (groups?.['key'] ?? '').toLowerCase();
    const value = groups?.['a'] ?? groups?.['b'] ?? groups?.['c'] ?? '';
    if (!attributes.has(key)) attributes.set(key, decodeEntities(value));
  }
  return attributes;
}
