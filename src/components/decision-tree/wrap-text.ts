const NOT_FIRST = /^[，。、；：？！）」”／%…·]/;
const NOT_LAST = /[（「“]$/;
const TOKENS = /[A-Za-z0-9.,:%+-]+|./gu;

/** Width of a text in em: full-width characters are 1, the others about half of that. */
export function textWidth(text: string): number {
  return Array.from(text).reduce((sum, char) => sum + (char < '\u2000' ? 0.56 : 1), 0);
}

/** Lines of at most `width` em. Latin words and numbers stay whole; no line begins with closing punctuation. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const token of text.match(TOKENS) ?? []) {
    const fits = textWidth(line + token) <= width;
    if (fits || line === '' || NOT_FIRST.test(token) || NOT_LAST.test(line)) line += token;
    else {
      lines.push(line.trim());
      line = token.trimStart();
    }
  }
  return line === '' ? lines : [...lines, line.trim()];
}
