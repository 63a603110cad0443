/** A run of an excerpt; marked runs are what was searched for. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/**
 * Pagefind's excerpt as plain runs of text, so that nothing of it is ever read as HTML. The title
 * that it begins with is left out, and the dots that Pagefind puts between blocks become ` · `.
 */
export function parseExcerpt(html: string, title = ''): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  for (const piece of tidy(html).split(/(<mark>.*?<\/mark>)/s)) {
    const marked = piece.startsWith('<mark>');
    const text = decode(marked ? piece.slice(6, -7) : piece);
    const last = parts.at(-1);
    if (text === '') continue;
    if (last?.marked === marked) last.text += text;
    else parts.push({ text, marked });
  }
  return withoutTitle(parts, title);
}

function withoutTitle(parts: ExcerptPart[], title: string): ExcerptPart[] {
  const whole = parts.map(({ text }) => text).join('');
  const end = /^(?: · |\. )/.exec(whole.slice(title.length))?.[0] ?? '';
  const closes = end !== '' || /[？！。]$/.test(title);
  if (title === '' || !whole.startsWith(title) || !closes) return parts;
  let left = title.length + end.length;
  return parts
    .map(({ text, marked }) => {
      const rest = text.slice(left);
      left = Math.max(0, left - text.length);
      return { text: rest, marked };
    })
    .filter(({ text }) => text !== '');
}

/** Moves spaces out of marks and makes the dots between blocks read like the page. */
function tidy(html: string): string {
  return html
    .replace(/(\s+)<\/mark>/g, '</mark>$1')
    .replace(/(?<=[\p{Script=Han}”）]|<\/mark>)\s?\.(?=\s|…|$)/gu, ' ·')
    .replace(/(?<=[。？！；：，])[\s.]+/g, '');
}

function decode(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
