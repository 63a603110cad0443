/** A run of an excerpt; marked runs are what was searched for. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/**
 * Pagefind's excerpt as plain runs of text, so that nothing of it is ever read as HTML. The title
 * that it begins with is left out, and the dots that Pagefind puts between blocks become spaces.
 */
export function parseExcerpt(html: string, title = ''): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  for (const piece of html.split(/(<mark>.*?<\/mark>)/s)) {
    const marked = piece.startsWith('<mark>');
    const text = decode(marked ? piece.slice(6, -7) : piece);
    const last = parts.at(-1);
    if (text === '') continue;
    if (last?.marked === marked) last.text += text;
    else parts.push({ text, marked });
  }
  return tidy(withoutTitle(parts, title));
}

function withoutTitle(parts: ExcerptPart[], title: string): ExcerptPart[] {
  const whole = parts.map(({ text }) => text).join('');
  if (title === '' || !whole.startsWith(`${title}. `)) return parts;
  let left = title.length + 2;
  return parts
    .map(({ text, marked }) => {
      const rest = text.slice(left);
      left = Math.max(0, left - text.length);
      return { text: rest, marked };
    })
    .filter(({ text }) => text !== '');
}

function tidy(parts: ExcerptPart[]): ExcerptPart[] {
  return parts.map(({ text, marked }) => ({
    text: text
      .replace(/(?<=[\p{Script=Han}”）])\.(?=\s|$)/gu, ' ·')
      .replace(/(?<=[。？！；：，])[\s.]+/g, ''),
    marked,
  }));
}

function decode(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
