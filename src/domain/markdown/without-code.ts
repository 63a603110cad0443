/** Fenced code with its margin, and inline code. */
const CODE = /^( *)(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1\2[`~]* *$|(`+)(?!`)[\s\S]*?[^`]\3(?!`)/gm;

/**
 * Changes a text, leaving its code as it is: while `change` runs, a place holder stands for each
 * piece. Fenced code moves with the margin of its place holder.
 */
export function withoutCode(text: string, change: (text: string) => string): string {
  const code: string[] = [];
  const keep = (piece: string, margin = '') => {
    code.push(piece.replaceAll(`\n${margin}`, '\n').slice(margin.length));
    return `${margin}\u0000${code.length - 1}\u0000`;
  };
  return change(text.replace(CODE, keep))
    .replace(/^( *)\u0000(\d+)\u0000$/gm, (_, margin: string, index: string) => {
      return `${margin}${(code[Number(index)] ?? '').replace(/\n(?!\n)/g, `\n${margin}`)}`;
    })
    .replace(/\u0000(\d+)\u0000/g, (_, index: string) => code[Number(index)] ?? '');
}
