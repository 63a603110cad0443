/** An element of a component in MDX. */
export interface Element {
  name: string;
  start: number;
  /** Behind its last sign. */
  end: number;
  attributes: Record<string, string>;
  /** What stands between its tags, moved to the left margin. */
  children: string;
}

const VALUE = String.raw`"[^"]*"|'[^']*'|\{[^}]*\}`;
const OPENING = new RegExp(String.raw`<([A-Z]\w*)((?:\s+[\w-]+(?:=(?:${VALUE}))?)*)\s*(\/?)>`);
const ATTRIBUTE = new RegExp(String.raw`([\w-]+)(?:=(${VALUE}))?`, 'g');

/** The first component of a text, or undefined. Throws where its closing tag is missing. */
export function readElement(text: string): Element | undefined {
  const opening = OPENING.exec(text);
  if (!opening) return undefined;
  const [tag, name = '', attributes = '', closed] = opening;
  const start = opening.index;
  const inside = start + tag.length;
  const found = { name, start, attributes: readAttributes(attributes) };
  if (closed) return { ...found, end: inside, children: '' };
  const closing = closingTag(text, name, inside);
  return { ...found, end: closing.end, children: dedented(text.slice(inside, closing.start)) };
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value.slice(1, -1)]),
  );
}

function closingTag(text: string, name: string, from: number): { start: number; end: number } {
  const tags = new RegExp(String.raw`<(\/?)${name}\b[^>]*?(\/?)>`, 'g');
  tags.lastIndex = from;
  let depth = 1;
  for (let tag = tags.exec(text); tag; tag = tags.exec(text)) {
    const [, closes, closed] = tag;
    if (closes) depth -= 1;
    else if (!closed) depth += 1;
    if (depth === 0) return { start: tag.index, end: tags.lastIndex };
  }
  throw new Error(`<${name}> 没有写结束标签。请补上 </${name}>。`);
}

function dedented(text: string): string {
  const lines = text
    .replace(/^\s*\n/, '')
    .trimEnd()
    .split('\n');
  const margins = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const margin = margins.length > 0 ? Math.min(...margins) : 0;
  return lines.map((line) => line.slice(margin)).join('\n');
}
